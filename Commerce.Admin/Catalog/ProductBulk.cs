using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog;

/// <summary>What can be done to many products at once.</summary>
/// <param name="Button">The act.</param>
/// <param name="Done">What became of them.</param>
/// <param name="Meaning">What it means, before it is done.</param>
/// <param name="Fits">Whether it can be done to a row.</param>
internal sealed record ProductBulk(string Button, string Icon, string Done, string Meaning, Func<ProductRow, bool> Fits)
{
    private static readonly ProductBulk Show = new("Show in the shop", "visibility", "Shown in the shop", "Shoppers find them and can buy them from now on.", row => row is { IsActive: false, ArchivedAt: null });
    private static readonly ProductBulk Hide = new("Hide", "visibility_off", "Hidden", "Shoppers no longer find them; carts that hold one are told so.", row => row.IsActive);
    private static readonly ProductBulk Archive = new("Archive", "archive", "Archived", "They leave the shop and the lists. What was sold of them stays, and they can be brought back.", row => row.ArchivedAt is null) { IsDanger = true };
    private static readonly ProductBulk Restore = new("Bring back", "unarchive", "Brought back", "They are in the lists again, as visible as they were before they were archived, or hidden.", row => row.ArchivedAt is not null);

    public static IReadOnlyList<ProductBulk> All { get; } = [Show, Hide, Archive, Restore];

    public bool IsDanger { get; private init; }

    /// <summary>What takes it back.</summary>
    public ProductBulk Undo => this == Show ? Hide : this == Hide ? Show : this == Archive ? Restore : Archive;

    public string Question(int count) => $"{Button}: {Words.Count(count, "product", "products")}?";

    /// <returns>What became of the row, and its version from then on where it was done.</returns>
    public Task<(BulkOutcome Outcome, int? Version)> RunAsync(GraphQLClient client, ProductRow row, CancellationToken cancellation)
    {
        if (this == Archive)
            return SendAsync(client, ArchiveProductData.Operation, new { id = row.Id, expectedVersion = row.Version }, data => data.ArchiveProduct, cancellation);
        // A row that was archived a moment ago still says whether it was active.
        if (this == Restore)
            return SendAsync(client, RestoreProductData.Operation, new { id = row.Id, isActive = row.IsActive, expectedVersion = row.Version }, data => data.RestoreProduct, cancellation);
        return SendAsync(client, UpdateProductData.Operation, new { id = row.Id, product = new { isActive = this == Show }, expectedVersion = row.Version }, data => data.UpdateProduct, cancellation);
    }

    private async Task<(BulkOutcome Outcome, int? Version)> SendAsync<T>(
        GraphQLClient client, GraphQLOperation<T> operation, object input, Func<T, ProductPayload> payload, CancellationToken cancellation)
    {
        var result = await client.ExecuteAsync(operation, new { input }, cancellation);
        return (BulkOutcome.Of(result, Done), result is GraphQLResult<T>.Data { Value: var value } ? payload(value).Product?.Version : null);
    }
}
