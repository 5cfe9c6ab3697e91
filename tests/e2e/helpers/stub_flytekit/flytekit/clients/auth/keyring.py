# SPDX-FileCopyrightText: The Warder authors
# SPDX-License-Identifier: Apache-2.0
from dataclasses import dataclass


@dataclass
class Credentials:
    access_token: str
