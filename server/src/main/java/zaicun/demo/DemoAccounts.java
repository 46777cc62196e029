package zaicun.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.accounts.AccountBook;
import zaicun.demo.cast.Crew;
import zaicun.demo.cast.Crowd;
import zaicun.demo.cast.Ground;
import zaicun.kernel.Organ;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;

/** Opens the accounts of {@code demo/accounts.yaml}: one for each role, around the first village. */
@Component
class DemoAccounts {

    static final String FILE = "accounts.yaml";

    private final AccountBook accounts;
    private final RosterDesk roster;

    DemoAccounts(AccountBook accounts, RosterDesk roster) {
        this.accounts = accounts;
        this.roster = roster;
    }

    @Transactional
    void open(List<Map<String, String>> listed, Crowd crowd, Ground ground, Crew crew) {
        for (var account : listed) {
            var name = account.get("account");
            accounts.openWith(holderOf(name, crowd, ground, crew), name, account.get("password"));
        }
    }

    private UUID holderOf(String account, Crowd crowd, Ground ground, Crew crew) {
        var team = crew.teams().getFirst();
        return switch (account) {
            case "shuji" -> team.getFirst().posting().person();
            case "duiyuan" -> team.get(1).posting().person();
            case "bangfu" -> crew.helpers().getFirst();
            case "cunzhishu" -> at(Organ.VILLAGE, ground, crew);
            case "jiedao" -> at(Organ.STREET, ground, crew);
            case "zhucunban" -> at(Organ.HOST_OFFICE, ground, crew);
            case "zuzhibu" -> at(Organ.HOST_ORGANISATION_DEPARTMENT, ground, crew);
            case "paichuzuzhibu" -> at(Organ.SENDING_ORGANISATION_DEPARTMENT, ground, crew);
            case "zhenxingju" -> at(Organ.BUREAU, ground, crew);
            case "danwei" -> at(Organ.SENDING_UNIT, ground, crew);
            case "ducha" -> crew.helpers().getLast();
            case "shiban" -> at(Organ.CITY_OFFICE, ground, crew);
            case "xitong" -> administrator(Role.SYSTEM_ADMIN, crowd);
            case "anquan" -> administrator(Role.SECURITY_ADMIN, crowd);
            case "shenji" -> administrator(Role.AUDIT_ADMIN, crowd);
            default -> throw new IllegalArgumentException("nobody holds the account " + account);
        };
    }

    private static UUID at(Organ kind, Ground ground, Crew crew) {
        return crew.holder(ground.first(kind).id());
    }

    private UUID administrator(Role role, Crowd crowd) {
        var person = roster.putStaff(StaffForm.named(crowd.name()));
        accounts.makeFirstAdministrator(person, role);
        return person;
    }
}
