package zaicun.inspection.site;

import java.util.UUID;
import zaicun.inspection.Texts;

/** That an inspector stands in the village. */
record ArrivalForm(String district, UUID stop) {

    ArrivalForm {
        Texts.district(district);
        Texts.required("stop", "到达的村", stop);
    }
}
