package zaicun.directory;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.lists.Downloads;
import zaicun.lists.ListAsked;
import zaicun.lists.ListColumn;
import zaicun.lists.ListTable;
import zaicun.roster.listing.PersonLine;
import zaicun.roster.listing.TeamLine;

/** The lists as workbooks, numbers masked as on the screen. */
@RestController
class ExportController {

    private static final ListTable<PersonLine> PEOPLE = new ListTable<>("人员", List.of(
            new ListColumn<>("name", "姓名", 12, PersonLine::name),
            new ListColumn<>("sex", "性别", 6, ExportController::sex),
            new ListColumn<>("status", "政治面貌代码", 12, PersonLine::politicalStatus),
            new ListColumn<>("unit", "单位", 26, PersonLine::unitName),
            new ListColumn<>("duty", "职务", 18, PersonLine::dutyTitle),
            new ListColumn<>("identity", "身份证号", 22, PersonLine::identityMasked),
            new ListColumn<>("phone", "联系电话", 16, PersonLine::phoneMasked),
            new ListColumn<>("post", "岗位", 12, PersonLine::post),
            new ListColumn<>("team", "工作队", 26, PersonLine::team),
            new ListColumn<>("village", "驻点村", 18, PersonLine::villageName)));

    private static final ListTable<TeamLine> TEAMS = new ListTable<>("工作队", List.of(
            new ListColumn<>("township", "街道", 18, TeamLine::townshipName),
            new ListColumn<>("village", "驻点村", 18, TeamLine::villageName),
            new ListColumn<>("code", "村代码", 16, TeamLine::village),
            new ListColumn<>("name", "工作队", 26, TeamLine::name),
            new ListColumn<>("unit", "派出单位", 26, TeamLine::unit),
            new ListColumn<>("leader", "队长", 12, TeamLine::leader),
            new ListColumn<>("people", "在村人数", 10, TeamLine::people),
            new ListColumn<>("from", "开始日期", 12, TeamLine::from),
            new ListColumn<>("last", "结束日期", 12, TeamLine::last)));

    private final DirectoryDesk desk;

    ExportController(DirectoryDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/roster/people.xlsx")
    @Needs(Right.ROSTER_READ)
    ResponseEntity<byte[]> people(@ModelAttribute ListAsked asked, Viewer viewer) {
        return Downloads.excel("人员", PEOPLE.workbook(desk.allPeople(viewer, asked)));
    }

    @GetMapping("/api/roster/teams.xlsx")
    @Needs(Right.ROSTER_READ)
    ResponseEntity<byte[]> teams(Viewer viewer) {
        return Downloads.excel("工作队", TEAMS.workbook(desk.teams(viewer)));
    }

    private static String sex(PersonLine line) {
        return switch (line.sex()) {
            case "M" -> "男";
            case "F" -> "女";
            default -> "";
        };
    }
}
