using System.Net;

namespace Commerce.Domain.Web;

/// <summary>Tells the addresses of hosts.</summary>
public interface IWebNames
{
    /// <summary>All addresses of a host; none when nobody knows it.</summary>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken);
}
