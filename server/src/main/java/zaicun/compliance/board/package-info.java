/** What people see of standings: the board, the lists behind its cells, the trace behind each, and answers. */
package zaicun.compliance.board;
