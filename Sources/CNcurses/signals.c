// Signals: asking to stop becomes a byte in a pipe; a crash puts the terminal back and goes on.
//
// Handlers use only what POSIX allows in one: write, tcsetattr, sigaction, raise and atomics.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { ALTERNATE_STACK = 64 * 1024 };

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
static const int asking[] = {SIGTERM, SIGINT, SIGHUP, SIGWINCH, SIGCONT, SIGTSTP};
enum { FATAL = sizeof fatal / sizeof *fatal, ASKING = sizeof asking / sizeof *asking };

static struct sigaction old_fatal[FATAL];
static struct sigaction old_asking[ASKING];
static bool installed;
static bool chains;

static int wake_pipe[2] = {-1, -1};
static pthread_once_t pipe_once = PTHREAD_ONCE_INIT;
static atomic_uint pending;

static atomic_bool armed;
static char reset[1024];
static size_t reset_length;
static struct termios reset_modes;
static bool has_reset_modes;
static int reset_output;
static char alternate_stack[ALTERNATE_STACK];

static void open_pipe(void) {
  int ends[2];
  if (pipe(ends) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  wake_pipe[0] = ends[0];
  wake_pipe[1] = ends[1];
}

int32_t cnc_wake_descriptor(void) {
  pthread_once(&pipe_once, open_pipe);
  return wake_pipe[1];
}

int cnc_wake_source(void) { return wake_pipe[0]; }

// A full pipe is as good as a written byte: whoever waits wakes either way.
static void put_byte(char byte) {
  int saved = errno;
  while (write(wake_pipe[1], &byte, 1) < 0 && errno == EINTR) {}
  errno = saved;
}

void cnc_wake(void) {
  if (cnc_wake_descriptor() >= 0) put_byte('m');
}

static void on_asking(int number) {
  unsigned bit = 0;
  switch (number) {
    case SIGTERM: bit = CNC_SIGNAL_TERMINATE; break;
    case SIGINT: bit = CNC_SIGNAL_INTERRUPT; break;
    case SIGHUP: bit = CNC_SIGNAL_HANGUP; break;
    case SIGWINCH: bit = CNC_SIGNAL_RESIZE; break;
    case SIGCONT: bit = CNC_SIGNAL_CONTINUE; break;
    case SIGTSTP: bit = CNC_SIGNAL_STOP; break;
    default: break;
  }
  atomic_fetch_or(&pending, bit);
  put_byte('s');
}

uint32_t cnc_take_signals(void) { return atomic_exchange(&pending, 0); }

void cnc_forget_signals(uint32_t bits) { atomic_fetch_and(&pending, ~bits); }

static void on_fatal(int number, siginfo_t *info, void *context) {
  (void)context;
  if (atomic_exchange(&armed, false)) {
    size_t sent = 0;
    while (sent < reset_length) {
      ssize_t count = write(reset_output, reset + sent, reset_length - sent);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) break;
      sent += (size_t)count;
    }
    if (has_reset_modes) tcsetattr(reset_output, TCSANOW, &reset_modes);
  }
  struct sigaction next = {.sa_handler = SIG_DFL};
  sigemptyset(&next.sa_mask);
  if (chains)
    for (int i = 0; i < FATAL; i++)
      if (fatal[i] == number) next = old_fatal[i];
  sigaction(number, &next, NULL);
  // A fault happens again as soon as this returns. A signal that was sent does not, so it is sent
  // once more; it waits until this handler is left.
  if (!(chains && info->si_code > 0)) raise(number);
}

void cnc_set_reset(const char *sequence, const struct termios *modes) {
  reset_length = strlen(sequence);
  if (reset_length > sizeof reset) reset_length = sizeof reset;
  memcpy(reset, sequence, reset_length);
  has_reset_modes = modes != NULL;
  if (modes) reset_modes = *modes;
  reset_output = cnc.output;
}

void cnc_arm_reset(bool on) { atomic_store(&armed, on); }

void cnc_install_signals(bool crash_report) {
  if (installed) return;
  installed = true;
  chains = crash_report;
  atomic_store(&pending, 0);
  // A stack that overflowed has no room for a handler.
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);

  struct sigaction crash = {.sa_sigaction = on_fatal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&crash.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &crash, &old_fatal[i]);

  struct sigaction ask = {.sa_handler = on_asking, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&ask.sa_mask);
  for (int i = 0; i < ASKING; i++) {
    sigaction(asking[i], NULL, &old_asking[i]);
    // nohup(1) and shells without job control ask for signals to be ignored; keep to that.
    if (old_asking[i].sa_handler != SIG_IGN) sigaction(asking[i], &ask, NULL);
  }
}

void cnc_remove_signals(void) {
  if (!installed) return;
  installed = false;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &old_fatal[i], NULL);
  for (int i = 0; i < ASKING; i++) sigaction(asking[i], &old_asking[i], NULL);
}
