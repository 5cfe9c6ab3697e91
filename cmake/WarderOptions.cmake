# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
#
# warder_options: every compiler and linker flag of the project, on one INTERFACE target that each target links
# PRIVATE (WarderTargets.cmake). There are no directory-scope flags.

add_library(warder_options INTERFACE)
target_compile_features(warder_options INTERFACE cxx_std_20)
target_compile_definitions(warder_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(warder_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough -Wformat=2 -Wundef -Wcast-align
    $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override;-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>
    $<$<BOOL:${WARDER_WERROR}>:-Werror>
    -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
    # clang 14 refuses the first; the second is the workaround for temporaries in GCC before 13.2
    $<$<CXX_COMPILER_ID:GNU>:-ftrivial-auto-var-init=zero;-fstack-reuse=none>
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>)
target_link_options(warder_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,--as-needed)

# A debug build is linked hundreds of times, once for each test: mold takes a tenth of the time of GNU ld.
find_program(WARDER_MOLD mold)
if(WARDER_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(warder_options INTERFACE -fuse-ld=mold)
endif()

if(WARDER_SANITIZERS)
    # The lines of a stack are all that is wanted of the debug information.
    target_compile_options(warder_options INTERFACE -g1)
    target_compile_options(warder_options INTERFACE
        -fsanitize=${WARDER_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(warder_options INTERFACE -fsanitize=${WARDER_SANITIZERS})
endif()
if(WARDER_FUZZERS)
    # What is fuzzed tells libFuzzer which of its branches were taken; the programs themselves are linked without it.
    target_compile_options(warder_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
