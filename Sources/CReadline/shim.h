#ifndef BETERSCHAP_CREADLINE_H
#define BETERSCHAP_CREADLINE_H

/* readline's headers use FILE without including it. */
#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

/* Swift 6 refuses C globals, so each one that is needed has its setter or getter here. */

static inline void creadline_leave_signals_alone(void) {
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
}

static inline void creadline_ignore_prep(int meta) { (void)meta; }
static inline void creadline_ignore_deprep(void) {}

/* The terminal keeps one mode for the whole chat; the front end sets and restores it itself. */
static inline void creadline_keep_terminal_mode(void) {
  rl_prep_term_function = creadline_ignore_prep;
  rl_deprep_term_function = creadline_ignore_deprep;
}

static inline void creadline_set_input(rl_getc_func_t *next, rl_hook_func_t *available) {
  rl_getc_function = next;
  rl_input_available_hook = available;
}

static inline void creadline_set_completion(
    rl_completion_func_t *attempt, rl_compentry_func_t *entry, rl_compdisp_func_t *display) {
  static char no_characters[] = "";
  rl_attempted_completion_function = attempt;
  rl_completion_entry_function = entry;
  rl_completion_display_matches_hook = display;
  rl_basic_word_break_characters = no_characters;
  rl_completer_word_break_characters = no_characters;
  rl_sort_completion_matches = 0;
}

/* readline resets these before each attempt. */
static inline void creadline_complete_whole_phrases(void) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
}

static inline void creadline_unbind(rl_command_func_t *function) {
  rl_unbind_function_in_map(function, emacs_standard_keymap);
  rl_unbind_function_in_map(function, emacs_meta_keymap);
  rl_unbind_function_in_map(function, emacs_ctlx_keymap);
}

/* One byte a key and nothing else: no chords, no sequences, no macros, no text that comes back. */
static inline void creadline_use_bare_keymap(
    unsigned char home, unsigned char left, unsigned char end, unsigned char right,
    unsigned char delete_key) {
  Keymap map = rl_make_bare_keymap();
  for (int key = 0; key < KEYMAP_SIZE; key++) {
    map[key].type = ISFUNC;
    map[key].function = key >= ' ' && key < 256 ? rl_insert : NULL;
  }
  map['\r'].function = rl_newline;
  map[0x7F].function = rl_rubout;
  map[0x15].function = rl_unix_line_discard;
  map[0x17].function = rl_unix_word_rubout;
  map[home].function = rl_beg_of_line;
  map[left].function = rl_backward_char;
  map[end].function = rl_end_of_line;
  map[right].function = rl_forward_char;
  map[delete_key].function = rl_delete;
  /* The terminal's own keys, such as the one that takes the next byte as text, stay out too. */
  rl_variable_bind("bind-tty-special-chars", "off");
  rl_set_keymap(map);
}

static inline void creadline_set_name(const char *name) { rl_readline_name = name; }
static inline int creadline_line_length(void) { return rl_end; }
static inline int creadline_cursor(void) { return rl_point; }
static inline void creadline_set_cursor(int place) { rl_point = place; }

/* A crash must leave the terminal usable, with nothing but async-signal-safe calls.
   Only CrashGuard.swift may use what follows: each object file has its own copy of the state. */

struct ccrash_state {
  struct termios mode;
  int has_mode;
  int pastes_bracketed;
  const char *words;
  size_t length;
};

/* Inside a function: Swift emits no variables of a header. */
static inline struct ccrash_state *ccrash_shared(void) {
  static struct ccrash_state shared;
  return &shared;
}

static inline void ccrash_handle(int signal_number) {
  const struct ccrash_state *state = ccrash_shared();
  if (state->has_mode) tcsetattr(STDIN_FILENO, TCSANOW, &state->mode);
  ssize_t ignored = 0;
  if (state->pastes_bracketed) ignored = write(STDOUT_FILENO, "\033[?2004l", 8);
  ignored = write(STDERR_FILENO, state->words, state->length);
  (void)ignored;
  /* SA_RESETHAND put the default action back; SA_NODEFER lets it strike at once. */
  raise(signal_number);
}

static inline void ccrash_set_pastes_bracketed(int yes) {
  ccrash_shared()->pastes_bracketed = yes;
}

/* The words must live as long as the process. */
static inline void ccrash_install(const char *words) {
  struct ccrash_state *state = ccrash_shared();
  static char stack[65536];
  const int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
  stack_t other = {.ss_sp = stack, .ss_flags = 0, .ss_size = sizeof stack};
  struct sigaction action;
  const struct rlimit none = {0, 0};
  state->words = words;
  state->length = strlen(words);
  state->has_mode = tcgetattr(STDIN_FILENO, &state->mode) == 0;
  sigaltstack(&other, NULL);
  memset(&action, 0, sizeof action);
  action.sa_handler = ccrash_handle;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaction(signals[i], &action, NULL);
  }
  /* The Swift runtime would answer SIGQUIT with a report full of addresses. */
  signal(SIGQUIT, SIG_DFL);
  /* A core file would hold people's answers. */
  setrlimit(RLIMIT_CORE, &none);
}

#endif
