import { quote } from './layout.ts';
import { onClusterSql, type Place } from './schema.ts';

export interface Shards extends Pick<Place, 'onCluster'> {
  /** Its name in the servers' `remote_servers`. */
  cluster: string;
  /** The table on each shard: of submissions, or of a roll-up. */
  local: string;
  /**
   * The column that says on which shard a row is. Default `sender`: all that one sender did is on one shard, so shards find senders that
   * no other has, and their roll-ups have each sum once.
   */
  shardBy?: string | undefined;
}

/**
 * One table over those of all shards, to be named in `clickhouseSource` and loaded into. Make the tables of the shards first.
 * @param table `table` or `database.table`
 */
export function distributedTable(
  table: string,
  { cluster, local, shardBy = 'sender', onCluster }: Shards,
): string {
  const target = quote(local, 'The table of a shard');
  const parts = target.split('.');
  const name = parts.pop();
  return `CREATE TABLE ${quote(table, 'The table')}${onClusterSql({ onCluster })} AS ${target}
ENGINE = Distributed(${quote(cluster, 'The cluster')}, ${parts[0] ?? 'currentDatabase()'}, ${name}, cityHash64(${quote(shardBy, 'The column to shard by')}))`;
}
