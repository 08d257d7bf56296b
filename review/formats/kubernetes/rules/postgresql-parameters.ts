/** Parameters that PostgreSQL reads when it starts (pg_settings.context = postmaster, 14 to 18). */
const atStart = new Set(
  `archive_mode autovacuum_freeze_max_age autovacuum_max_workers autovacuum_multixact_freeze_max_age
  autovacuum_worker_slots commit_timestamp_buffers dynamic_shared_memory_type huge_page_size huge_pages
  ignore_invalid_pages io_max_combine_limit io_max_concurrency io_method max_active_replication_origins
  max_connections max_files_per_process max_locks_per_transaction max_logical_replication_workers
  max_notify_queue_pages max_pred_locks_per_transaction max_prepared_transactions max_replication_slots
  max_wal_senders max_worker_processes min_dynamic_shared_memory multixact_member_buffers multixact_offset_buffers
  notify_buffers old_snapshot_threshold reserved_connections serializable_buffers shared_buffers shared_memory_type
  shared_preload_libraries subtransaction_buffers superuser_reserved_connections track_activity_query_size
  track_commit_timestamp transaction_buffers wal_buffers wal_decode_buffer_size wal_level wal_log_hints`.split(/\s+/),
);

/** A standby refuses to run with less than its primary has (PostgreSQL, hot standby, administrator's overview). */
const notBelowPrimary = new Set([
  "max_connections",
  "max_prepared_transactions",
  "max_locks_per_transaction",
  "max_wal_senders",
  "max_worker_processes",
]);

/** CloudNativePG sets these itself, or lets nobody set them: pkg/postgres/configuration.go, FixedConfigurationParameters. */
const fixed = new Set(
  `allow_system_table_mods archive_cleanup_command archive_command archive_mode bonjour bonjour_name
  cluster_name config_file data_directory data_sync_retry event_source external_pid_file hba_file hot_standby ident_file
  jit_provider listen_addresses log_destination log_directory log_file_mode log_filename log_rotation_age
  log_rotation_size log_truncate_on_rotation logging_collector pg_failover_slots.primary_dsn
  pg_failover_slots.standby_slot_names port primary_conninfo primary_slot_name promote_trigger_file recovery_end_command
  recovery_min_apply_delay recovery_target recovery_target_action recovery_target_inclusive recovery_target_lsn
  recovery_target_name recovery_target_time recovery_target_timeline recovery_target_xid restart_after_crash
  restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_crl_file ssl_dh_params_file ssl_ecdh_curve
  ssl_key_file ssl_passphrase_command ssl_passphrase_command_supports_reload ssl_prefer_server_ciphers
  stats_temp_directory synchronized_standby_slots synchronous_standby_names syslog_facility syslog_ident
  syslog_sequence_numbers syslog_split_messages temp_tablespaces unix_socket_directories unix_socket_group
  unix_socket_permissions`.split(/\s+/),
);

export function isReadAtStart(name: string): boolean {
  return atStart.has(name);
}

export function isBoundToPrimary(name: string): boolean {
  return notBelowPrimary.has(name);
}

export function isFixed(name: string): boolean {
  return fixed.has(name);
}
