// The person's locale, of which only the character type matters here.
#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// The name of the locale that the environment asks for, by the order of POSIX.
static const char *wanted(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
    const char *value = getenv(variables[i]);
    if (value && *value) return value;
  }
  return "";
}

bool cnc_prepare_locale(void) {
  // Character types only: each other category is one more file to open at start.
  bool exists = setlocale(LC_CTYPE, "") != NULL;
  if (exists && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  const char *codeset = strchr(wanted(), '.');
  bool names_utf8 = codeset && (strncasecmp(codeset, ".UTF-8", 6) == 0 ||
                                strncasecmp(codeset, ".UTF8", 5) == 0);
  static const char *const others[] = {"C.UTF-8", "C.utf8", "en_GB.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    // A locale that was never made on this computer (usual over ssh and in containers) still says
    // what the terminal understands.
    if (setlocale(LC_CTYPE, others[i])) return !exists && names_utf8;
  return false;
}
