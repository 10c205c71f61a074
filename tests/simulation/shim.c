/* Stands between the program and the system's calls on files: counts them, writes them down, and at one of them kills
   the program or lets the call fail. Only paths below one folder are seen. Loaded by LD_PRELOAD, told by ctypes. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { NOTHING, KILL, INPUT_OUTPUT, NO_SPACE };
enum { OPEN = 1, CREATE, WRITE, SYNC, CUT, RENAME, UNLINK, MKDIR, RMDIR, LINK, MARK };

#define HANDLES 4096

static char root[PATH_MAX];
static size_t root_length;
static int kind, lasting, book = -1;
static long at, count;
static unsigned char watched[HANDLES];

struct entry { /* one line of the book: these numbers, then the path(s), then the data */
    uint32_t what, path, data, spare;
    uint64_t file;
    int64_t offset;
};

void shim_watch(const char *folder) {
    root_length = strlen(folder);
    memcpy(root, folder, root_length + 1);
}

void shim_arm(int which, long when, int from_then_on) {
    kind = which, at = when, lasting = from_then_on, count = 0;
}

long shim_count(void) { return count; }

/* Everything that is done from now on is written into a file that the shim itself does not see. */
int shim_write_down(const char *path) {
    long handle = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    book = handle < 0 ? -1 : (int)syscall(SYS_fcntl, handle, F_DUPFD_CLOEXEC, HANDLES / 4);
    syscall(SYS_close, handle);
    return book >= 0;
}

static void put(const void *bytes, size_t length) {
    for (const char *next = bytes; length;) {
        long done = syscall(SYS_write, book, next, length);
        if (done <= 0) abort();
        next += done, length -= (size_t)done;
    }
}

static void note(uint32_t what, uint64_t file, int64_t offset, const char *path, const void *data, size_t length) {
    if (book < 0) return;
    int before = errno;
    size_t of_path = path ? strlen(path) : 0;
    struct entry line = {what, (uint32_t)of_path, (uint32_t)length, 0, file, offset};
    put(&line, sizeof line);
    put(path, of_path);
    put(data, length);
    errno = before;
}

void shim_mark(long number) { note(MARK, 0, number, NULL, NULL, 0); }

static int ours(const char *path) {
    return root_length && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

/* The whole path of a name in a folder that is open. */
static const char *whole(int folder, const char *path, char *into) {
    if (path[0] == '/') return path;
    char link[64];
    ssize_t length;
    if (folder == AT_FDCWD) {
        if (!getcwd(into, PATH_MAX)) return path;
        length = (ssize_t)strlen(into);
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = readlink(link, into, PATH_MAX - 1);
        if (length < 0) return path;
    }
    snprintf(into + length, (size_t)(PATH_MAX - length), "/%s", path);
    return into;
}

static int seen(int handle) { return handle >= 0 && handle < HANDLES && watched[handle]; }

static uint64_t file_of(int handle) {
    struct stat found;
    return fstat(handle, &found) ? 0 : found.st_ino;
}

/* Count one call; the error it fails with, or 0. */
static int fails(int needs_space) {
    count++;
    if (!kind || (lasting ? count < at : count != at)) return 0;
    if (kind == KILL) {
        syscall(SYS_kill, getpid(), SIGKILL);
        for (;;) pause();
    }
    if (kind == INPUT_OUTPUT) return EIO;
    return kind == NO_SPACE && needs_space ? ENOSPC : 0;
}



#define FAIL_IF(condition, space) \
    do { \
        int error = (condition) ? fails(space) : 0; \
        if (error) { \
            errno = error; \
            return -1; \
        } \
    } while (0)

static int opened(int folder, const char *given, int flags, mode_t mode) {
    char room[PATH_MAX];
    const char *path = whole(folder, given, room);
    int is_ours = ours(path), is_new = 0;
    if (is_ours) {
        struct stat found;
        is_new = (flags & O_CREAT) && stat(path, &found);
        FAIL_IF(1, is_new);
    }
    int handle = (int)syscall(SYS_openat, folder, given, flags, mode);
    if (handle >= 0 && handle < HANDLES) watched[handle] = (unsigned char)is_ours;
    if (is_ours && handle >= 0) {
        note(is_new ? CREATE : OPEN, file_of(handle), 0, path, NULL, 0);
        if (!is_new && (flags & O_TRUNC)) note(CUT, file_of(handle), 0, NULL, NULL, 0);
    }
    return handle;
}

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return opened(AT_FDCWD, path, flags, mode); \
    }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return opened(folder, path, flags, mode); \
    }
OPENING_AT(openat)
OPENING_AT(openat64)

int close(int handle) {
    if (handle >= 0 && handle < HANDLES) watched[handle] = 0;
    return (int)syscall(SYS_close, handle);
}

static int64_t place_of(int handle) {
    struct stat found;
    if (fcntl(handle, F_GETFL) & O_APPEND) return fstat(handle, &found) ? 0 : found.st_size;
    return lseek(handle, 0, SEEK_CUR);
}

ssize_t write(int handle, const void *data, size_t length) {
    if (!seen(handle)) return syscall(SYS_write, handle, data, length);
    FAIL_IF(1, 1);
    int64_t offset = place_of(handle);
    ssize_t done = syscall(SYS_write, handle, data, length);
    if (done >= 0) note(WRITE, file_of(handle), offset, NULL, data, (size_t)done);
    return done;
}

static ssize_t written(int handle, const void *data, size_t length, int64_t offset) {
    FAIL_IF(seen(handle), 1);
    ssize_t done = syscall(SYS_pwrite64, handle, data, length, offset);
    if (done >= 0 && seen(handle)) note(WRITE, file_of(handle), offset, NULL, data, (size_t)done);
    return done;
}

ssize_t pwrite(int handle, const void *data, size_t length, off_t offset) {
    return written(handle, data, length, offset);
}

ssize_t pwrite64(int handle, const void *data, size_t length, off64_t offset) {
    return written(handle, data, length, offset);
}

/* What hands bytes over inside the kernel would go unseen: who asks for it is sent back to plain writing. */
ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) {
    if (!seen(to)) return syscall(SYS_sendfile, to, from, offset, length);
    errno = EINVAL;
    return -1;
}

ssize_t copy_file_range(int from, off64_t *at_from, int to, off64_t *at_to, size_t length, unsigned int flags) {
    if (!seen(to)) return syscall(SYS_copy_file_range, from, at_from, to, at_to, length, flags);
    errno = EXDEV;
    return -1;
}

static int synced(int handle, long call) {
    FAIL_IF(seen(handle), 0);
    if (!seen(handle)) return (int)syscall(call, handle);
    note(SYNC, file_of(handle), 0, NULL, NULL, 0); /* nothing of it is needed where the disk is memory */
    return 0;
}

int fsync(int handle) { return synced(handle, SYS_fsync); }
int fdatasync(int handle) { return synced(handle, SYS_fdatasync); }

static int cut(int handle, int64_t length) {
    struct stat found;
    if (seen(handle)) FAIL_IF(1, !fstat(handle, &found) && length > found.st_size);
    int done = (int)syscall(SYS_ftruncate, handle, length);
    if (!done && seen(handle)) note(CUT, file_of(handle), length, NULL, NULL, 0);
    return done;
}

int ftruncate(int handle, off_t length) { return cut(handle, length); }
int ftruncate64(int handle, off64_t length) { return cut(handle, length); }

static int renamed(int from_folder, const char *from, int to_folder, const char *to) {
    char one[PATH_MAX], other[PATH_MAX];
    const char *source = whole(from_folder, from, one), *target = whole(to_folder, to, other);
    int is_ours = ours(source) || ours(target);
    FAIL_IF(is_ours, 0);
    int done = (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, 0);
    if (!done && is_ours) note(RENAME, 0, 0, source, target, strlen(target));
    return done;
}

int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to); }

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    return renamed(from_folder, from, to_folder, to);
}

static int removed(int folder, const char *given, int flags) {
    char room[PATH_MAX];
    const char *path = whole(folder, given, room);
    FAIL_IF(ours(path), 0);
    int done = (int)syscall(SYS_unlinkat, folder, given, flags);
    if (!done && ours(path)) note(flags & AT_REMOVEDIR ? RMDIR : UNLINK, 0, 0, path, NULL, 0);
    return done;
}

int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }

static int made(int folder, const char *given, mode_t mode) {
    char room[PATH_MAX];
    const char *path = whole(folder, given, room);
    struct stat found;
    if (!ours(path)) return (int)syscall(SYS_mkdirat, folder, given, mode);
    FAIL_IF(1, 1);
    int done = (int)syscall(SYS_mkdirat, folder, given, mode);
    if (!done) note(MKDIR, stat(path, &found) ? 0 : found.st_ino, 0, path, NULL, 0);
    return done;
}

int mkdir(const char *path, mode_t mode) { return made(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return made(folder, path, mode); }

int link(const char *from, const char *to) {
    FAIL_IF(ours(to), 1);
    int done = (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!done && ours(to)) note(LINK, 0, 0, from, to, strlen(to));
    return done;
}
