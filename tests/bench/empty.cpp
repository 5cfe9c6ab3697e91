// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// What starting and ending any static program costs.
int main()
{
    return 0;
}
