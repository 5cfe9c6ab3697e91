# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0

# warder_add_library(name [NO_QT] SOURCES … [PUBLIC …] [PRIVATE …])
#
# A static library that is one folder of src/. NO_QT: no moc, no Qt (codec, wire, tools, cli).
function(warder_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "NO_QT" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES
        POSITION_INDEPENDENT_CODE ON
        CXX_EXTENSIONS OFF)
    if(NOT arg_NO_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE warder_options ${arg_PRIVATE})
    if(arg_NO_QT)
        warder_reuse_precompiled(${name} standard)
    elseif("${arg_PUBLIC};${arg_PRIVATE}" MATCHES "Widgets")
        warder_reuse_precompiled(${name} widgets)
    else()
        warder_reuse_precompiled(${name} core)
    endif()
endfunction()

# warder_add_program(name [NO_QT] SOURCES … LINK …): an executable of src/apps.
function(warder_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "NO_QT" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES
        POSITION_INDEPENDENT_CODE ON
        CXX_EXTENSIONS OFF
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
    if(NOT arg_NO_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${name} PRIVATE warder_options ${arg_LINK})
endfunction()

# warder_add_test(name [GUI] [TIMEOUT s] SOURCES … LINK …)
#
# The label is the name's first word (unit, integration, e2e, gui). The zone is not UTC and not a whole hour, so
# that a mix of local and universal time shows.
function(warder_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LINK;ENVIRONMENT")
    string(REPLACE "." "_" target ${name})
    string(REGEX MATCH "^[a-z0-9]+" label ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 30)
    endif()
    if(WARDER_SANITIZERS)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
    endif()
    add_executable(${target} ${arg_SOURCES})
    # One value for all of them: what differs from test to test could not share a precompiled header.
    set_target_properties(${target} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF QT_TESTCASE_BUILDDIR "${PROJECT_BINARY_DIR}")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE warder_options Qt6::Test ${arg_LINK})
    if("${arg_LINK}" MATCHES "desktop|Widgets|gui|browser")
        warder_reuse_precompiled(${target} test_widgets)
    elseif("${arg_LINK}" MATCHES "Network|fake_servers|demo_provider")
        warder_reuse_precompiled(${target} test_network)
    else()
        warder_reuse_precompiled(${target} test)
    endif()
    add_test(NAME ${name} COMMAND ${target})
    set(environment "TZ=XST-5:45" "LC_ALL=C.UTF-8" "QT_LOGGING_RULES=warder.*=true" ${arg_ENVIRONMENT})
    if(arg_GUI)
        list(APPEND environment "QT_QPA_PLATFORM=offscreen")
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS ${label}
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "${environment}")
endfunction()
