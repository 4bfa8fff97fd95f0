"""A traditional web application that signs people in with Logto."""

import os
from typing import Optional

from flask import Flask, redirect, render_template, request, session
from logto import LogtoClient, LogtoConfig, LogtoException, Storage

BASE_URL = os.getenv("BASE_URL", "http://localhost:3000")

app = Flask(__name__)
app.secret_key = os.getenv("SECRET_KEY", "only-for-development")


class SessionStorage(Storage):
    """Keeps what the client remembers in Flask's session, one for each person."""

    def get(self, key: str) -> Optional[str]:
        return session.get(key)

    def set(self, key: str, value: Optional[str]) -> None:
        session[key] = value

    def delete(self, key: str) -> None:
        session.pop(key, None)


client = LogtoClient(
    LogtoConfig(
        endpoint=os.getenv("LOGTO_ENDPOINT", "http://localhost:3001"),
        appId=os.getenv("LOGTO_APP_ID", "flask"),
        appSecret=os.getenv("LOGTO_APP_SECRET", "flask-secret"),
        scopes=["email", "phone"],
    ),
    SessionStorage(),
)


@app.route("/sign-in")
async def sign_in():
    return redirect(await client.signIn(redirectUri=f"{BASE_URL}/callback"))


@app.route("/sign-up")
async def sign_up():
    return redirect(
        await client.signIn(
            redirectUri=f"{BASE_URL}/callback", interactionMode="signUp"
        )
    )


@app.route("/callback")
async def callback():
    await client.handleSignInCallback(request.url)
    return redirect("/")


@app.route("/")
async def home():
    if not client.isAuthenticated():
        return render_template("welcome.html")
    return render_template(
        "home.html",
        claims=client.getIdTokenClaims().model_dump(exclude_unset=True),
        user=(await client.fetchUserInfo()).model_dump(exclude_unset=True),
    )


@app.route("/sign-out")
async def sign_out():
    return redirect(await client.signOut(postLogoutRedirectUri=f"{BASE_URL}/"))


@app.errorhandler(LogtoException)
def tell(error: LogtoException):
    return render_template("error.html", reason=error), 400
