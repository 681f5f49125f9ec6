// Signals: asking to end becomes a byte in a pipe; a crash puts the terminal back and goes on.
//
// Handlers use only what POSIX allows in one: write, poll, fcntl, clock_gettime, tcsetattr,
// sigaction, raise and atomics.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

// How long a crash waits for a terminal that takes nothing.
enum { CRASH_PATIENCE = 500 };

// What becomes of a signal while the screen is open.
typedef enum {
  LEFT,      // the system's affair, or harmless
  CRASH,     // the terminal is put back at once, with a note, and the signal does its work
  FATAL,     // the same without a note: nothing of ours went wrong
  ASKING,    // the loop is told
  IGNORED,   // a pipe of ours that nobody reads is no reason to end; the write says so
} fate;

#ifdef SIGRTMAX
enum { SIGNALS = 64 };
#else
enum { SIGNALS = 31 };
#endif

static struct sigaction old[SIGNALS + 1];
static bool taken[SIGNALS + 1];
static bool installed;
static bool chains;

static int wake_pipe[2] = {-1, -1};
static pthread_once_t pipe_once = PTHREAD_ONCE_INIT;
static _Atomic uint64_t pending;
static atomic_int asked;  // the first signal that asked to end; 0 for none
static atomic_bool crashed;

static atomic_bool armed;
static char reset[1024];
static size_t reset_length;
static char note[256];
static size_t note_length;
static struct termios reset_modes;
static bool has_reset_modes;

static fate fate_of(int number) {
  for (int i = 0; i < cth_crash_signal_count; i++)
    if (cth_crash_signals[i] == number) return CRASH;
  switch (number) {
    case SIGQUIT: case SIGXCPU: case SIGXFSZ: return FATAL;
    case SIGPIPE: return IGNORED;
    case SIGKILL: case SIGSTOP: case SIGCHLD: case SIGURG: case SIGTTIN: case SIGTTOU: return LEFT;
#ifdef SIGRTMIN
    default: return number < 32 || number >= SIGRTMIN ? ASKING : LEFT;  // libc keeps two or three
#else
    case SIGINFO: return LEFT;
    default: return ASKING;
#endif
  }
}

// Whether a signal, where it is asked about, asks the program to end.
static bool ends(int number) {
  return number != SIGWINCH && number != SIGCONT && number != SIGTSTP;
}

static void open_pipe(void) {
  int both[2];
  if (pipe(both) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(both[i], F_SETFD, FD_CLOEXEC);
    fcntl(both[i], F_SETFL, O_NONBLOCK);
  }
  wake_pipe[0] = both[0];
  wake_pipe[1] = both[1];
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

// Puts the terminal back once, and lets the signal do what it does to a program without a handler,
// or to one with the handler that was there before.
static void put_back(int number, bool notes, bool goes_on) {
  if (atomic_exchange(&armed, false)) {
    atomic_store(&crashed, true);
    static const char cancel = 0x18;  // CAN: half a sequence is no longer waited for
    if (cnc_was_cut() && cnc.is_ansi) cnc_send_bounded(&cancel, 1, CRASH_PATIENCE);
    bool sent = cnc_send_bounded(reset, reset_length, CRASH_PATIENCE);
    if (sent && notes) cnc_send_bounded(note, note_length, CRASH_PATIENCE);
    if (has_reset_modes) tcsetattr(cnc.output, TCSANOW, &reset_modes);
  }
  struct sigaction next = {.sa_handler = SIG_DFL};
  sigemptyset(&next.sa_mask);
  if (goes_on) next = old[number];
  sigaction(number, &next, NULL);
}

static void on_fatal(int number, siginfo_t *info, void *context) {
  (void)context;
  fate kind = fate_of(number);
  bool goes_on = chains && kind == CRASH;
  put_back(number, kind == CRASH, goes_on);
  // A fault happens again as soon as this returns. A signal that was sent does not, so it is sent
  // once more; it waits until this handler is left.
  if (!(goes_on && info->si_code > 0)) raise(number);
}

static void on_asking(int number) {
  int none = 0;
  if (ends(number) && !atomic_compare_exchange_strong(&asked, &none, number)) {
    // Asked once more, so the loop has not come round: something holds it, perhaps a terminal that
    // takes nothing.
    int saved = errno;
    put_back(number, false, false);
    raise(number);
    errno = saved;
    return;
  }
  atomic_fetch_or(&pending, (uint64_t)1 << (number - 1));
  put_byte('s');
}

uint64_t cnc_take_signals(void) { return atomic_exchange(&pending, 0); }

void cnc_forget_signal(int number) {
  atomic_fetch_and(&pending, ~((uint64_t)1 << (number - 1)));
}

bool cnc_is_asked_to_end(void) { return atomic_load(&asked) != 0; }
bool cnc_has_crashed(void) { return atomic_load(&crashed); }

void cnc_set_reset(const char *sequence, const char *crash_note, const struct termios *modes) {
  reset_length = strlen(sequence);
  if (reset_length > sizeof reset) reset_length = sizeof reset;
  memcpy(reset, sequence, reset_length);
  note_length = strlen(crash_note);
  if (note_length > sizeof note) note_length = sizeof note;
  memcpy(note, crash_note, note_length);
  has_reset_modes = modes != NULL;
  if (modes) reset_modes = *modes;
}

void cnc_arm_reset(bool on) { atomic_store(&armed, on); }

void cnc_install_signals(bool crash_report) {
  if (installed) return;
  installed = true;
  chains = crash_report;
  atomic_store(&pending, 0);
  atomic_store(&asked, 0);
  // A stack that overflowed has no room for a handler. Once made, it stays.
  void *memory;
  cth_give_alternate_stack(&memory);

  // No SA_RESTART: a write that the terminal does not take must end when the program is to end.
  struct sigaction crash = {.sa_sigaction = on_fatal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  struct sigaction ask = {.sa_handler = on_asking, .sa_flags = SA_ONSTACK};
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigemptyset(&crash.sa_mask);
  sigemptyset(&ask.sa_mask);
  sigemptyset(&ignore.sa_mask);
  for (int number = 1; number <= SIGNALS; number++) {
    fate kind = fate_of(number);
    taken[number] = kind != LEFT && sigaction(number, NULL, &old[number]) == 0;
    // nohup(1) and shells without job control ask for signals to be ignored; keep to that.
    if (taken[number] && kind != CRASH && old[number].sa_handler == SIG_IGN) taken[number] = false;
    if (!taken[number]) continue;
    sigaction(
        number, kind == ASKING ? &ask : kind == IGNORED ? &ignore : &crash, NULL);
  }
}

void cnc_remove_signals(void) {
  if (!installed) return;
  installed = false;
  for (int number = 1; number <= SIGNALS; number++)
    if (taken[number]) sigaction(number, &old[number], NULL);
}

void cnc_end_by_signal(int32_t number) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigemptyset(&usual.sa_mask);
  sigaction(number, &usual, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);  // one that ends no program by itself
}
