/** The server as a process of its own: killed, started again, started twice, stopped. */
package zaicun.process;
