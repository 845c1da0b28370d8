import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.spi.HttpServerProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import sun.net.httpserver.DefaultHttpServerProvider;

/**
 * Lets the JDK's own HTTP server listen on the loopback address only. A program that asks for every address, as CoreNLP's
 * server does without an option for another, gets 127.0.0.1 with the same port. Uses nothing but the JDK.
 *
 * <p>Compile and run with {@code --add-exports jdk.httpserver/sun.net.httpserver=ALL-UNNAMED}; chosen by {@code
 * -Dcom.sun.net.httpserver.HttpServerProvider=LoopbackHttpServerProvider}.
 */
public final class LoopbackHttpServerProvider extends HttpServerProvider {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServerProvider standard = new DefaultHttpServerProvider();

  @Override
  public HttpServer createHttpServer(InetSocketAddress address, int backlog) throws IOException {
    return standard.createHttpServer(onLoopback(address), backlog);
  }

  @Override
  public HttpsServer createHttpsServer(InetSocketAddress address, int backlog) throws IOException {
    return standard.createHttpsServer(onLoopback(address), backlog);
  }

  /** Null stands for a server that is bound later, past this class: it is refused rather than left open. */
  private static InetSocketAddress onLoopback(InetSocketAddress address) throws IOException {
    if (address == null) {
      throw new IOException("a server without an address cannot be kept on the loopback address");
    }
    return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), address.getPort());
  }
}
