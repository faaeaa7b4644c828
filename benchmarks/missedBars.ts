/** Why a bar is missed where it is, by the name of the bar in `bars.ts`. Shown only while it is missed. */

const quickPeer =
  'The bar comes from a machine on which DuckDB took about twice as long (W4 73 ms, W6a 54, W6b 135 at 1 M; here 36, 38, 82).';

const table =
  'Most of it is the table: passes over 50,000 senders and 58,000 profiles, 1 to 5 ns each. Totals by sender that move with the range, a heap instead of a sort, memory that is used again and one look at the page’s profiles brought it from 7.6 ms to 1.4; no pass is left that the answer does not need.';

const toggle =
  'The chart looks at every cell once (430,000 at 1 M, 3.2 million at 10 M, about 2 ns each), though it adds up only what the clause leaves out; the table passes over all profiles four times. Tried: sorting cells by profile (no gain), branches instead of a place for what is left out (slower), taking the rest from the whole (kept). Sums by domain and TLS version together would make this one clause fast, and no other.';

const search =
  'More than a third is `indexOf` over the senders joined (1.5 MB at 1 M), one call per sender found; the rest is as for W4, and a search for the first and last record of rarer senders.';

const objects =
  'Per record: two look-ups in maps of texts (135 ns), reading and checking eight fields (140), profile, columns and cells (120). Loops do none of that while loading, and pay at each question (W2 to W5: 345 ms at 1 M here, 6). Tried: remembering each sender’s last profile (kept), fixed values by maps (kept), no object per time (kept), remembering a sender’s last client (no gain).';

const bytes =
  'Reading takes 340 ns a record and adding it 130 to 200: one thread of JavaScript beside two of C++. Half of reading is waiting for the memory of the tables that know senders and clients by their bytes. It began at 1,160 to 1,570 and about 1,200 ns; lines of text, objects per record and look-ups per row are gone. A reader in WebAssembly was not tried.';

const json =
  'As from CSV. `JSON.parse` and taking the fields takes 0.9 µs a line here; where the bar comes from, `JSON.parse` alone took 2.1.';

const general =
  'Every record is read, 7 to 9 ns each at 10 M: three random places (client, profile, count) that no longer fit the nearest memory. Tried: staging groups in blocks (25 ns), one loop per kind of question (kept, 7 ns), stopping at the first record of each day (kept).';

export const missedBars: Readonly<Record<string, string>> = {
  'W2 1 M duckdb':
    'Of 0.11 ms a quarter ranks 500 domains and a quarter makes the cells and rows of the answer; the rest is many small steps. Asked alone, with nothing before, it takes 0.07. Running sums and remembered dates brought it from 1.3 ms.',
  'W4 1 M duckdb': `${table} ${quickPeer}`,
  'W6a 1 M duckdb': `${table} ${quickPeer}`,
  'W6a 10 M duckdb': `As at 1 M, with four times the senders. ${quickPeer}`,
  'W6b 1 M duckdb': `${toggle} ${quickPeer}`,
  'W6b 10 M duckdb': toggle,
  'W6c 1 M duckdb': search,
  'W6c 10 M duckdb': search,
  'W6b p95 10 M': toggle,
  'W6c p95 10 M': search,
  'general path G1 1 M duckdb': general,
  'general path G2 1 M duckdb': general,
  'general path G1 10 M duckdb': general,
  'general path G2 10 M duckdb': general,
  'W8 append and ask 1 M duckdb': objects,
  'W8 append and ask 10 M duckdb': `The question takes 8 ms; the append of 100,000 objects 159. ${objects}`,
  'W1 first report from objects 1 M loops': objects,
  'W1 first report from objects 10 M loops': objects,
  'W1 first report from csv 1 M duckdb': bytes,
  'W1 first report from csv 10 M duckdb': bytes,
  'W1 first report from ndjson 1 M duckdb': bytes,
  'W1 first report from ndjson 10 M duckdb': bytes,
  'W1 first report from ndjson 1 M loops': json,
  'W1 first report from ndjson 10 M loops': json,
  'W1 first report from csv in Chromium 1 M duckdb-wasm': bytes,
  'core bytes':
    'What makes the questions fast is code: profiles, cells, sums, moving totals, a search in joined texts, reading by column. The engine that read every record for every question was 12 kB.',
};
