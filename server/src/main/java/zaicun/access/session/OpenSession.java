package zaicun.access.session;

import zaicun.access.Viewer;
import zaicun.access.accounts.Account;
import zaicun.access.session.Sessions.StoredSession;

/** A request's session: whose it is and what he may do today. */
public record OpenSession(StoredSession stored, Account account, Viewer viewer) {}
