// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// Faults on purpose, for tests only: preloaded into a program, it counts the calls that change something below a folder and lets
// one of them fail, or ends the program there.
//
//     WARDER_FAIL_BELOW   the folder, absolute
//     WARDER_FAIL_COUNT   a file that gets one byte for each such call, so that a test knows how many there are
//     WARDER_FAIL_AT      which one fails, counted from 1; without it none does
//     WARDER_FAIL_WHEN    a file: nothing counts before it exists
//     WARDER_FAIL_HOW     kill, EIO, ENOSPC, EACCES, or short (a write that writes half)
//
// An error strikes once; what comes after it works again.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *below, *how, *when;
static long strike_at, calls;
static int count_fd = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void)
{
    below = getenv("WARDER_FAIL_BELOW");
    how = getenv("WARDER_FAIL_HOW");
    when = getenv("WARDER_FAIL_WHEN");
    const char* at = getenv("WARDER_FAIL_AT");
    strike_at = at ? strtol(at, NULL, 10) : 0;
    const char* count = getenv("WARDER_FAIL_COUNT");
    if (count)
        count_fd = REAL(open)(count, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    // Not for the children of the program.
    unsetenv("LD_PRELOAD");
}

enum outcome { GO_ON, FAIL, SHORT };

static bool is_below(const char* path)
{
    return below && strncmp(path, below, strlen(below)) == 0 && (path[strlen(below)] == '/' || path[strlen(below)] == '\0');
}

static bool is_path_below(int folder, const char* path)
{
    if (path[0] == '/')
        return is_below(path);
    char link[64], base[PATH_MAX];
    if (folder == AT_FDCWD)
        return getcwd(base, sizeof base) && is_below(base);
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    const ssize_t size = readlink(link, base, sizeof base - 1);
    if (size <= 0)
        return false;
    base[size] = '\0';
    return is_below(base);
}

static bool is_descriptor_below(int fd)
{
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0)
        return false;
    path[size] = '\0';
    return is_below(path);
}

static enum outcome strike(bool is_write)
{
    if (when && access(when, F_OK) != 0)
        return GO_ON;
    pthread_mutex_lock(&mutex);
    const bool is_struck = ++calls == strike_at;
    if (count_fd >= 0)
        (void)!REAL(write)(count_fd, ".", 1);
    pthread_mutex_unlock(&mutex);
    if (!is_struck || !how)
        return GO_ON;
    if (strcmp(how, "kill") == 0) {
        kill(getpid(), SIGKILL);
        pause();
    }
    if (strcmp(how, "short") == 0 && is_write)
        return SHORT;
    errno = strcmp(how, "ENOSPC") == 0 ? ENOSPC : strcmp(how, "EACCES") == 0 ? EACCES : EIO;
    return FAIL;
}

#define BY_DESCRIPTOR(result, name, parameters, arguments, fd) \
    result name parameters \
    { \
        if (is_descriptor_below(fd) && strike(false) != GO_ON) \
            return -1; \
        return REAL(name) arguments; \
    }
#define BY_PATH(result, name, parameters, arguments, folder, path) \
    result name parameters \
    { \
        if (is_path_below(folder, path) && strike(false) != GO_ON) \
            return -1; \
        return REAL(name) arguments; \
    }

BY_DESCRIPTOR(int, fsync, (int fd), (fd), fd)
BY_DESCRIPTOR(int, fdatasync, (int fd), (fd), fd)
BY_DESCRIPTOR(int, ftruncate, (int fd, off_t size), (fd, size), fd)
BY_DESCRIPTOR(int, ftruncate64, (int fd, off64_t size), (fd, size), fd)
BY_DESCRIPTOR(int, fchmod, (int fd, mode_t mode), (fd, mode), fd)
BY_PATH(int, unlink, (const char* path), (path), AT_FDCWD, path)
BY_PATH(int, unlinkat, (int folder, const char* path, int flags), (folder, path, flags), folder, path)
BY_PATH(int, mkdir, (const char* path, mode_t mode), (path, mode), AT_FDCWD, path)
BY_PATH(int, rename, (const char* from, const char* to), (from, to), AT_FDCWD, to)
BY_PATH(int, renameat2, (int a, const char* from, int b, const char* to, unsigned flags), (a, from, b, to, flags), b, to)

#define WRITES(name, parameters, whole, half) \
    ssize_t name parameters \
    { \
        if (is_descriptor_below(fd)) { \
            switch (strike(true)) { \
            case FAIL: \
                return -1; \
            case SHORT: \
                return REAL(name) half; \
            case GO_ON: \
                break; \
            } \
        } \
        return REAL(name) whole; \
    }

WRITES(write, (int fd, const void* bytes, size_t size), (fd, bytes, size), (fd, bytes, size > 1 ? size / 2 : size))
WRITES(pwrite, (int fd, const void* bytes, size_t size, off_t at), (fd, bytes, size, at), (fd, bytes, size > 1 ? size / 2 : size, at))
WRITES(pwrite64, (int fd, const void* bytes, size_t size, off64_t at), (fd, bytes, size, at), (fd, bytes, size > 1 ? size / 2 : size, at))

// Opening counts where it may make or empty a file.
#define OPENS(name, parameters, arguments, folder, path, flags) \
    int name parameters \
    { \
        va_list list; \
        va_start(list, flags); \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(list, mode_t) : 0; \
        va_end(list); \
        if ((flags & (O_CREAT | O_TRUNC)) && is_path_below(folder, path) && strike(false) != GO_ON) \
            return -1; \
        return REAL(name) arguments; \
    }

OPENS(open, (const char* path, int flags, ...), (path, flags, mode), AT_FDCWD, path, flags)
OPENS(open64, (const char* path, int flags, ...), (path, flags, mode), AT_FDCWD, path, flags)
OPENS(openat, (int folder, const char* path, int flags, ...), (folder, path, flags, mode), folder, path, flags)
OPENS(openat64, (int folder, const char* path, int flags, ...), (folder, path, flags, mode), folder, path, flags)
