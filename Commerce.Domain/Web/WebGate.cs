using System.Net;
using System.Net.Sockets;

namespace Commerce.Domain.Web;

/// <summary>
/// The only way out: says which addresses may be asked, and connects. A name is resolved here, once, and the connection goes to the very address
/// that was checked, so that a name that leads elsewhere a moment later gains nothing.
/// </summary>
internal sealed class WebGate(WebOptions options, IWebNames names)
{
    private const int LongestAddress = 2_048;

    /// <summary>Reads an address and refuses those that are not of the web.</summary>
    /// <exception cref="WebRefusal" />
    public static Uri Check(string address) =>
        address.Length <= LongestAddress && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
            ? Check(uri)
            : throw new WebRefusal(WebFailure.InvalidAddress, "This is no address of the web. It must be a whole one, such as https://pictures.example/shirt.jpg.");

    /// <summary>The same, of an address that was already read; each one that a host leads to is checked alike.</summary>
    /// <exception cref="WebRefusal" />
    public static Uri Check(Uri address)
    {
        if (address.Scheme is not ("http" or "https"))
            throw new WebRefusal(WebFailure.SchemeRefused, $"Only http and https are used, not '{address.Scheme}'.");
        if (address.UserInfo.Length > 0)
            throw new WebRefusal(WebFailure.CredentialsRefused, "There is a user's name or password in the address. Nothing is fetched with one: use an address that needs none, such as a signed link.");
        if (address.IdnHost.Length == 0)
            throw new WebRefusal(WebFailure.InvalidAddress, "The address names no host.");
        return address;
    }

    /// <summary>A handler of HTTP that goes out through this gate, without proxy, cookies, credentials and redirects of its own.</summary>
    public SocketsHttpHandler NewHandler() => new()
    {
        ConnectCallback = async (context, token) => await ConnectAsync(context.DnsEndPoint, token),
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        // Who asks is nobody else's business.
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        MaxConnectionsPerServer = 4,
        MaxResponseHeadersLength = 32,
        MaxResponseDrainSize = 64 * 1024,
        ResponseDrainTimeout = TimeSpan.FromSeconds(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
    };

    /// <summary>Connects to a host at one of its addresses.</summary>
    /// <exception cref="WebRefusal">It may not be asked, or cannot be reached.</exception>
    public async Task<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(host.Host.Trim('[', ']'), host.Port, cancellationToken);
        SocketException? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, host.Port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException exception)
            {
                socket.Dispose();
                last = exception;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw new WebRefusal(WebFailure.Unreachable, $"'{host.Host}' cannot be reached ({Reason(last!)}). It is tried again; if that does not help, see whether the address is right.");
    }

    public static WebRefusal PrivateAddress(string host) => new(
        WebFailure.PrivateAddress, $"'{host}' is a private or local machine, and those are not asked. Use an address of the public web; for a machine of your own an operator can allow it (Web:AllowedPrivateHosts).");

    private static string Reason(SocketException exception) => exception.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "nothing listens there",
        SocketError.NetworkUnreachable or SocketError.HostUnreachable => "there is no way to it",
        SocketError.TimedOut => "it does not answer",
        var code => code.ToString(),
    };

    private async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, int port, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await names.ResolveAsync(host, cancellationToken);
        if (addresses.Count == 0)
            throw new WebRefusal(WebFailure.NameUnknown, $"Nobody knows a host '{host}'. See whether the address is written right.");
        var isOwn = addresses.All(address => options.Allows(host, address));
        // One that is private among others that are not is no mistake that one makes.
        if (!isOwn && addresses.Any(address => !PublicAddresses.Contains(address) && !options.Allows(host, address)))
            throw PrivateAddress(host);
        if (!isOwn && !options.Ports.Contains(port))
            throw new WebRefusal(WebFailure.PortRefused, $"Port {port} is not asked; {string.Join(", ", options.Ports.Order())} are. An operator can allow others (Web:Ports).");
        return addresses;
    }
}
