using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using static Commerce.Benchmarks.GraphQL.AdoRows;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>An open connection with its prepared commands, its rows and its writer; serves one request at a time.</summary>
internal abstract class AdoSession : IDisposable
{
    public AdoRows Rows { get; } = new();

    /// <summary>Escapes what JSON demands and no more, as the shop does.</summary>
    public Utf8JsonWriter Writer { get; } = new(Stream.Null, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public abstract ValueTask ReadListAsync(string category, CancellationToken cancellationToken);

    public abstract ValueTask ReadProductAsync(string slug, CancellationToken cancellationToken);

    public virtual void Dispose() => Writer.Dispose();

    /// <returns>Whether the token lets somebody in.</returns>
    public abstract ValueTask<bool> ReadHistoryAsync(string tokenHash, CancellationToken cancellationToken);

    protected void AddProduct(DbDataReader reader) => Rows.Products.Add(new ProductRow(
        reader.GetInt32(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3), Text(reader, 4), Text(reader, 5)));

    protected void AddVariant(DbDataReader reader) => Rows.Variants.Add(new VariantRow(
        reader.GetInt32(0), Text(reader, 1), reader.GetString(2), reader.GetInt32(3), reader.GetInt32(4)));

    protected void AddImage(DbDataReader reader) => Rows.Images.Add(new ImageRow(
        reader.GetInt32(0), Text(reader, 1), Text(reader, 2), Text(reader, 3)));

    protected void AddOrder(DbDataReader reader) => Rows.Orders.Add(new OrderRow(
        reader.GetInt32(0), reader.GetString(1), reader.GetString(2), reader.GetDateTime(3), reader.GetInt32(4)));

    protected void AddItem(DbDataReader reader) => Rows.Items.Add(new ItemRow(
        reader.GetInt32(0), reader.GetString(1), Text(reader, 2), reader.GetInt32(3), reader.GetInt32(4), Text(reader, 5), Text(reader, 6)));

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
