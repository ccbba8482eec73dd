/** What is needed once there is work: backups, restoring, examples. Loaded with the first change, not with the page. */
export { readBackup, writeBackup } from './backup';
export { compareBackup } from './compare';
export { contentsOf } from './contents';
export { RestoreActions } from './restore-actions';
