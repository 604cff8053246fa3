#define _GNU_SOURCE
#include "CBench.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct winsize window = {.ws_row = 24, .ws_col = 80};

/* posix_spawn copies no page tables: a fork of the benchmark would cost more than a start. */
static int start(
    struct cbench_child *child, const char *path, char *const arguments[],
    char *const environment[], const char *input, const char *output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  /* The first terminal that the leader of a session opens becomes its own. */
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDWR, 0);
  posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 1, 2);
  int result = posix_spawn(&child->process, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return result == 0 ? 0 : -1;
}

int cbench_start_on_terminal(
    struct cbench_child *child, const char *path, char *const arguments[],
    char *const environment[]) {
  char name[128];
  child->terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (child->terminal < 0) return -1;
  if (grantpt(child->terminal) != 0 || unlockpt(child->terminal) != 0 ||
      ptsname_r(child->terminal, name, sizeof name) != 0 ||
      ioctl(child->terminal, TIOCSWINSZ, &window) != 0 ||
      start(child, path, arguments, environment, name, name) != 0) {
    close(child->terminal);
    return -1;
  }
  return 0;
}

int cbench_start(
    struct cbench_child *child, const char *path, char *const arguments[],
    char *const environment[]) {
  child->terminal = -1;
  return start(child, path, arguments, environment, "/dev/null", "/dev/null");
}

int cbench_type(const struct cbench_child *child, const char *line) {
  size_t count = strlen(line);
  return write(child->terminal, line, count) == (ssize_t)count ? 0 : -1;
}

int cbench_read_prompt(const struct cbench_child *child) {
  char bytes[4096];
  char last[2] = {0, 0};
  struct pollfd waiting = {.fd = child->terminal, .events = POLLIN};
  while (last[0] != '>' || last[1] != ' ') {
    ssize_t got = -1;
    /* A read waits by itself; only a program that hangs needs the limit. */
    if (poll(&waiting, 1, 10000) == 1) got = read(child->terminal, bytes, sizeof bytes);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return -1;
    last[0] = got > 1 ? bytes[got - 2] : last[1];
    last[1] = bytes[got - 1];
  }
  return 0;
}

/* What wait4 tells would count the memory of the benchmark too, which it had before it was another
   program. */
static long most_memory(pid_t process) {
  char line[256];
  long most = -1;
  snprintf(line, sizeof line, "/proc/%d/status", (int)process);
  FILE *status = fopen(line, "r");
  if (!status) return -1;
  while (most < 0 && fgets(line, sizeof line, status)) {
    if (strncmp(line, "VmHWM:", 6) == 0) most = atol(line + 6);
  }
  fclose(status);
  return most;
}

long cbench_end(struct cbench_child *child) {
  int status;
  long most = most_memory(child->process);
  kill(child->process, SIGKILL);
  while (waitpid(child->process, &status, 0) < 0 && errno == EINTR) {
  }
  if (child->terminal >= 0) close(child->terminal);
  child->terminal = -1;
  return most;
}

int cbench_wait(struct cbench_child *child) {
  int status;
  while (waitpid(child->process, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
