using HotChocolate;

namespace Commerce.Api.Customers;

/// <summary>Where everything that the shop knows of a person can be downloaded.</summary>
[GraphQLDescription("Where everything that the shop knows of a person can be downloaded.")]
public sealed class DataExport(string url, DateTime expiresAt)
{
    /// <summary>Relative to the API's address. Whoever has it can fetch the data, so it is shown here and never again.</summary>
    public string Url => url;

    /// <summary>When it ends, in UTC.</summary>
    public DateTime ExpiresAt => expiresAt;
}
