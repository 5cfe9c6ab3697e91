# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0

# warder_add_script(name script [TIMEOUT s] [ARGUMENTS …])
#
# A bash script of tests/ as one test: 0 passed, 77 cannot be tried here, everything else failed. Its label is the name's
# first word.
function(warder_add_script name script)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "TIMEOUT" "ARGUMENTS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(WARDER_SANITIZERS)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
    endif()
    string(REGEX MATCH "^[a-z0-9]+" label ${name})
    add_test(NAME ${name} COMMAND bash ${script} ${arg_ARGUMENTS})
    set_tests_properties(${name} PROPERTIES
        LABELS ${label}
        TIMEOUT ${arg_TIMEOUT}
        SKIP_RETURN_CODE 77
        ENVIRONMENT "WARDER_BIN=${PROJECT_BINARY_DIR}/bin")
endfunction()
