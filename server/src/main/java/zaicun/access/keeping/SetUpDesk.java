package zaicun.access.keeping;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.accounts.AccountBook;
import zaicun.access.accounts.Accounts;
import zaicun.access.session.Token;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;

/** The first three administrators are made through a link that only whoever started the server can read. */
@Component
@Transactional
class SetUpDesk {

    record Founder(Role role, String name, String account, String password) {}

    private static final Set<Role> FOUNDERS = EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private final SetUpTokens tokens;
    private final Accounts accounts;
    private final AccountBook book;
    private final RosterDesk roster;
    private final Audit audit;

    SetUpDesk(SetUpTokens tokens, Accounts accounts, AccountBook book, RosterDesk roster, Audit audit) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.book = book;
        this.roster = roster;
        this.audit = audit;
    }

    /** A new link while there is no account at all. */
    Optional<Token> newToken() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        var token = Token.random();
        tokens.add(token);
        return Optional.of(token);
    }

    void requireValid(Token token) {
        if (!accounts.none() || !tokens.isUnused(token)) {
            throw OutOfLine.notFound("这个首次启用链接无效或已经用过；如系统尚未启用，请重新启动服务，用控制台上新的链接。");
        }
    }

    void found(Token token, List<Founder> founders) {
        tokens.oneAtATime();
        requireValid(token);
        requireThree(founders);
        tokens.use(token);
        founders.forEach(this::found);
    }

    private void found(Founder founder) {
        var person = roster.putStaff(StaffForm.named(required("name", founder.name())));
        book.openWith(person, required("account", founder.account()), required("password", founder.password()));
        book.makeFirstAdministrator(person, founder.role());
        audit.record(new Act(
                District.NONE, person, "setup.found", person, "首次启用，设立" + founder.role().title()));
    }

    private static void requireThree(List<Founder> founders) {
        var roles = founders.stream().map(Founder::role).toList();
        if (roles.size() != FOUNDERS.size() || !FOUNDERS.containsAll(roles) || !roles.containsAll(FOUNDERS)) {
            throw new InputError("administrators", "须设立系统、安全、审计三名管理员，每项一人。");
        }
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InputError(field, "姓名、账号、密码都必须填写。");
        }
        return value.strip();
    }
}
