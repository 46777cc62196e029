package zaicun.features;

import io.cucumber.spring.CucumberContextConfiguration;
import zaicun.house.ZaicunTest;

/** All scenarios share one server; each has a house of its own in it. */
@CucumberContextConfiguration
@ZaicunTest
public class RunningServer {}
