# SPDX-License-Identifier: GPL-3.0-or-later
"""An SMTP server on loopback for the tests: smtp_server.py tls|starttls|clear CERTIFICATE KEY FOLDER.

Says its port on a line of its own, keeps each message and its recipients in FOLDER, and ends when its standard
input does.
"""
import asyncio
import json
import logging
import pathlib
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Keeper:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 5.1.1 no such person here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        if b"Subject: refuse me" in envelope.original_content:
            return "554 5.6.0 not this one"
        self.count += 1
        (self.folder / f"{self.count}.eml").write_bytes(envelope.original_content)
        told = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": server.transport.get_extra_info("ssl_object") is not None}
        (self.folder / f"{self.count}.json").write_text(json.dumps(told))
        return "250 2.0.0 kept"


def authenticate(server, session, envelope, mechanism, data):
    known = isinstance(data, LoginPassword) and data.login == b"desk" and data.password == b"correct-horse"
    return AuthResult(success=known, handled=known)


async def serve(security, certificate, key, folder):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    keeper = Keeper(folder)

    def protocol():
        return SMTP(
            keeper,
            hostname="localhost",
            tls_context=context if security == "starttls" else None,
            require_starttls=security == "starttls",
            authenticator=authenticate,
            auth_required=security != "clear",
            auth_require_tls=security == "starttls",
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=context if security == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    logging.disable()  # clients that hang up are what is tested
    warnings.simplefilter("ignore")
    asyncio.run(serve(*sys.argv[1:5]))
