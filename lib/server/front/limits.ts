/**
 * Every limit of the server and why it has that figure. A class of forty behind one address is
 * one client to us, so a client may do what forty learners do, never what a single one does.
 */

/** Bytes of a request's head: Node's own bound, twice what browsers and cookies of others reach. */
export const LARGEST_HEAD = 16_384;
/** Header lines: a browser sends about 20, a proxy adds 10. */
export const MOST_HEADERS = 100;
/** Characters of an address: a look-up of 100 Han characters takes 900 once it is encoded. */
export const LONGEST_ADDRESS = 4_096;

/** Milliseconds for a head, which fits one packet; browsers send theirs at once. */
export const HEAD_WITHIN = 10_000;
/**
 * Milliseconds for head and body: the longest novel (6 MB) over a line of 20 kB a second takes
 * 5 minutes, and half the speed should do as well.
 */
export const REQUEST_WITHIN = 10 * 60_000;
/** Milliseconds an unused connection is kept: longer than a learner reads between two taps. */
export const IDLE_FOR = 65_000;

/**
 * A sender or reader passes at least so many bytes in `PROGRESS_WITHIN`. A poor mobile line is a
 * hundred times faster; whoever is slower only keeps the connection.
 */
export const LEAST_PROGRESS = 4_096;
/** Seconds: longer than a phone needs to find its way from one cell to the next. */
export const PROGRESS_WITHIN = 20;

/** Connections of one address: a hundred browsers with six each, as many as a browser opens. */
export const MOST_CONNECTIONS_OF_ONE = 600;
/** Connections in all; a waiting one costs some 20 kB, and systems allow 4,096 open files or more. */
export const MOST_CONNECTIONS = 2_000;
/** Requests sent ahead on one connection. Browsers send none, some tools a handful. */
export const MOST_PIPELINED = 16;

/**
 * API requests a second, kept up for long: forty learners who each ask every second. A learner's
 * own page asks for a word at a tap and for a text once.
 */
export const REQUESTS_A_SECOND = 40;
/** API requests in a burst: forty browsers that open a page of fifteen characters at once. */
export const BURST = 600;
/** API requests of one client at the same time: a class that adds its texts together, and half more. */
export const AT_ONCE_OF_ONE = 64;
/** API requests of all clients at the same time; each may hold a text of some megabytes. */
export const AT_ONCE = 256;
/** Clients remembered; whoever has been quiet longest is forgotten first. */
export const MOST_CLIENTS = 10_000;

/** Milliseconds in which a client that was refused can read why before its connection is closed. */
export const LINGER = 2_000;

/** Milliseconds after a signal in which answers may end by themselves. */
export const FINISH_WITHIN = 7_000;
/** Milliseconds after a signal when whatever is still open is closed. */
export const STOP_WITHIN = 9_000;
