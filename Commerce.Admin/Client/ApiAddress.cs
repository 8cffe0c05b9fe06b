using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Commerce.Admin.Client;

/// <summary>Where the API is: <c>Api:Url</c> when the admin runs alone, this process's own address when the API hosts it.</summary>
public sealed class ApiAddress(IConfiguration configuration, IServer server)
{
    private static readonly string[] Wildcards = ["0.0.0.0", "[::]", "+", "*"];

    private readonly Uri? configured = configuration["Api:Url"] is { Length: > 0 } url ? new Uri(url.TrimEnd('/') + "/") : null;

    /// <summary>Whether it is another process.</summary>
    public bool IsElsewhere => configured is not null;

    /// <summary>The API's root, with a slash at the end.</summary>
    /// <exception cref="InvalidOperationException">There is no <c>Api:Url</c>, and this server listens nowhere yet.</exception>
    public Uri Root => configured ?? Own()
        ?? throw new InvalidOperationException("The admin does not know where the API is: set Api:Url.");

    private Uri? Own()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        // Plain HTTP first: a certificate made for the outside need not fit the loopback address.
        var address = addresses.OrderBy(candidate => candidate.StartsWith("https:", StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
        if (address is null)
            return null;
        foreach (var wildcard in Wildcards)
            address = address.Replace($"//{wildcard}", "//localhost", StringComparison.Ordinal);
        return new Uri(address.TrimEnd('/') + "/");
    }
}
