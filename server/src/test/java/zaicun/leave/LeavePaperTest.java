package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

/** The form as Word and the list as a workbook open and say what the screen says. */
@ZaicunTest
class LeavePaperTest {

    @Autowired
    private Houses houses;

    private House house;

    @BeforeEach
    void a_house() {
        house = houses.build();
    }

    @Test
    void the_form_carries_opinions_filings_and_the_clause_at_its_foot() throws IOException {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-27 PM");
        leave.decide(house.as(Role.STREET), "AGREE", "工作已安排").requireOk();
        leave.decide(house.as(Role.HOST_OFFICE), "APPROVE", "").requireOk();

        var text = form(leave);

        assertThat(text)
                .contains("请假审批表", "事假", "4 天", "11月24日上午至11月27日下午", "街道党工委", "工作已安排", "驻地组织部、区教育局")
                .contains("3.2")
                .doesNotContain("{{")
                .doesNotContain("[organ]");
    }

    @Test
    void the_form_says_who_was_told_first_and_who_confirmed_the_return() throws IOException {
        var id = Ids.next();
        var told = new TreeMap<>(Asked.form(id, "2026-11-20 AM", "2026-11-20 PM"));
        told.put("reportedFirst", Asked.reported("2026-11-20 AM"));
        house.as(house.member(0, 0).person()).post("/api/leaves", told).requireOk();
        var leave = new Asked(house, id);
        leave.decide(house.as(house.leader(0).person()), "APPROVE", "").requireOk();
        leave.post(house.as(Role.VILLAGE), "return", Map.of("back", Asked.half("2026-11-23 AM"))).requireOk();

        var text = form(leave);

        assertThat(text).contains("电话", "街道张书记", "11月23日上午返岗，已销假", "确认人");
    }

    @Test
    void a_step_not_taken_yet_is_left_blank_to_be_signed() throws IOException {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-26 PM");

        var text = form(leave);

        assertThat(text).contains("签名：");
    }

    @Test
    void the_list_is_a_workbook_with_a_line_for_each() throws IOException {
        Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");
        Asked.by(house, house.member(0, 1).person(), "2026-11-24 AM", "2026-11-24 PM");

        var answer = house.as(house.leader(0).person()).get("/api/leaves/list.xlsx?list=to-decide").requireOk();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            assertThat(book.getFirstSheet().read()).hasSize(3);
        }
    }

    private String form(Asked leave) throws IOException {
        var answer = house.as(Role.STREET).get(leave.path() + "/form.docx").requireOk();
        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.bytes()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
