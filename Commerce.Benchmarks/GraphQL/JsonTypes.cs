using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Commerce.Domain.Orders;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Serialisers made by the compiler, as for any endpoint that shall be fast.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(OrderStatusConverter), typeof(DateTimeConverter)])]
[JsonSerializable(typeof(Answer<ProductListDto>))]
[JsonSerializable(typeof(Answer<ProductBySlugDto>))]
[JsonSerializable(typeof(Answer<MeDto>))]
[JsonSerializable(typeof(GraphQLRequestDto))]
internal sealed partial class JsonTypes : JsonSerializerContext
{
    private sealed class OrderStatusConverter() : JsonStringEnumConverter<OrderStatus>(JsonNamingPolicy.SnakeCaseUpper);

    private sealed class DateTimeConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTime();

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => UtcTime.Write(writer, value);
    }
}

/// <summary>The serialisers, escaping what JSON demands and no more, as the shop does.</summary>
internal static class RelaxedJson
{
    public static JsonTypes Types { get; } = new(new JsonSerializerOptions(JsonTypes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>The body of a GraphQL request.</summary>
internal sealed record GraphQLRequestDto(string? Query, string? OperationName, JsonElement? Variables);

/// <summary>The scalar DateTime.</summary>
internal static class UtcTime
{
    public static void Write(Utf8JsonWriter writer, DateTime value)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
