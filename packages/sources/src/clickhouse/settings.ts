/**
 * What a server or a user may have set otherwise, and what would change an answer without a word. They are sent with every statement; users
 * for whom settings are read-only need these values (docs/scale.md).
 */
export const settings: Readonly<Record<string, string | number>> = {
  // For who asks no more nothing is counted, where the server knows that the user only reads (readonly = 2: docs/scale.md).
  cancel_http_readonly_queries_on_client_close: 1,
  // A part is never taken for the whole: without a shard, beyond a limit, or after an error, there is no answer.
  skip_unavailable_shards: 0,
  fallback_to_stale_replicas_for_distributed_queries: 0,
  ...Object.fromEntries(
    [
      'read_overflow_mode',
      'read_overflow_mode_leaf',
      'group_by_overflow_mode',
      'sort_overflow_mode',
      'result_overflow_mode',
      'timeout_overflow_mode',
      'timeout_overflow_mode_leaf',
      'set_overflow_mode',
      'join_overflow_mode',
      'distinct_overflow_mode',
      'transfer_overflow_mode',
    ].map((name) => [name, 'throw']),
  ),
  limit: 0,
  offset: 0,
  partial_result_on_first_cancel: 0,
  http_write_exception_in_output_format: 0,
  exact_rows_before_limit: 1,
  // Both statements of a table see the same data, or are asked again.
  use_query_cache: 0,
  apply_deleted_mask: 1,
  // Shards are added up, and all are asked, wherever rows have been written.
  distributed_group_by_no_merge: 0,
  optimize_skip_unused_shards: 0,
  // Shards would group by another key than they are asked for.
  optimize_injective_functions_in_group_by: 0,
  // What is not there counts 0.
  join_use_nulls: 0,
  group_by_use_nulls: 0,
  aggregate_functions_null_for_empty: 0,
  transform_null_in: 0,
  empty_result_for_aggregation_by_empty_set: 0,
  force_grouping_standard_compatibility: 1,
  prefer_column_name_to_alias: 0,
  output_format_json_map_as_array_of_tuples: 0,
};
