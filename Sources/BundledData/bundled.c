#include "bundled.h"
