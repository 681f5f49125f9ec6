#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "CThreads.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

const int cth_crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
const int cth_crash_signal_count = sizeof cth_crash_signals / sizeof *cth_crash_signals;

// Room for a handler where the thread's own stack has overflowed; glibc's sigaction handlers need
// a few kilobytes, and what the processor saves on entry a few more.
enum { ALTERNATE_STACK = 64 * 1024 };

typedef struct {
  void (*body)(void *);
  void *context;
} work;

bool cth_give_alternate_stack(void **memory) {
  *memory = NULL;
  stack_t present;
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return false;
  stack_t stack = {.ss_sp = malloc(ALTERNATE_STACK), .ss_size = ALTERNATE_STACK};
  if (!stack.ss_sp) return false;
  *memory = stack.ss_sp;
  return sigaltstack(&stack, NULL) == 0;
}

static void *run(void *pointer) {
  work given = *(work *)pointer;
  free(pointer);
  void *memory;
  cth_give_alternate_stack(&memory);
  given.body(given.context);
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  free(memory);
  return NULL;
}

static bool start(pthread_t *thread, bool isWaitedFor, void (*body)(void *), void *context) {
  work *given = malloc(sizeof *given);
  if (!given) return false;
  *given = (work){body, context};
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) {
    free(given);
    return false;
  }
  pthread_attr_setdetachstate(
      &attributes, isWaitedFor ? PTHREAD_CREATE_JOINABLE : PTHREAD_CREATE_DETACHED);
  // Signals that ask for something are the main thread's: they must end its wait. Crashes are not
  // held back by any mask that leaves them out.
  sigset_t all, before;
  sigfillset(&all);
  for (int i = 0; i < cth_crash_signal_count; i++) sigdelset(&all, cth_crash_signals[i]);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  bool started = pthread_create(thread, &attributes, run, given) == 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  if (!started) free(given);
  return started;
}

bool cth_start(void (*body)(void *), void *context) {
  pthread_t thread;
  return start(&thread, false, body, context);
}

void *cth_begin(void (*body)(void *), void *context) {
  pthread_t *thread = malloc(sizeof *thread);
  if (!thread) return NULL;
  if (start(thread, true, body, context)) return thread;
  free(thread);
  return NULL;
}

void cth_join(void *thread) {
  pthread_join(*(pthread_t *)thread, NULL);
  free(thread);
}
