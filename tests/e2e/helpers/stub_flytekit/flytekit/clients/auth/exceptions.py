# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0


class AuthenticationError(RuntimeError):
    pass
