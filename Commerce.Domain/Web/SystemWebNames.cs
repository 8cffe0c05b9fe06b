using System.Net;
using System.Net.Sockets;

namespace Commerce.Domain.Web;

/// <summary>Asks the system, as every program does.</summary>
internal sealed class SystemWebNames : IWebNames
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, cancellationToken);
        }
        catch (SocketException)
        {
            // It is told as a host that nobody knows: the system says "no such host" and "cannot tell now" by turns.
            return [];
        }
    }
}
