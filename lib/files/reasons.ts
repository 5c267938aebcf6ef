/** The commonest of the system's error codes in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'disk quota exceeded',
  EFBIG: 'larger than the file system allows',
  EEXIST: 'a file stands where a folder is wanted',
  ENOTDIR: 'a file stands where a folder is wanted',
  EISDIR: 'a folder stands where a file is wanted',
  ENOTEMPTY: 'a folder stands where a file is wanted',
  ENOENT: 'no such folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'symbolic links in a circle',
  EMFILE: 'too many open files',
  EIO: 'the disk reports an error',
};

/** The system's code of an error thrown by a file call: "ENOSPC"; empty when it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A system error code in words; the code itself when it is a rare one. */
export const explainCode = (code: string): string => REASONS[code] ?? code;

/** Why a file call failed, in words without paths or stack. */
export function explainError(error: unknown): string {
  const code = errorCode(error);
  if (code !== '') return explainCode(code);
  return error instanceof Error ? error.message : String(error);
}
