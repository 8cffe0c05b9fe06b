using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;
using HotChocolate.Execution.Options;

namespace HotChocolate.AspNetCore;

/// <summary>Reads requests from JSON; variables stay JSON elements until their types are known.</summary>
internal static class JsonRequestParser
{
    /// <summary>Far more than any schema needs, and few enough for the stack of whoever walks the values.</summary>
    public const int MaxDepth = 256;

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = MaxDepth };

    /// <summary>Reads one request or a batch of them.</summary>
    /// <exception cref="GraphQLException">The body is no request.</exception>
    public static IReadOnlyList<HttpGraphQLRequest> Parse(in ReadOnlySequence<byte> json, RequestLimits limits)
    {
        if (json.IsEmpty)
            throw new GraphQLException(HttpErrors.EmptyBody());

        EnsureUnicode(json.IsSingleSegment ? json.FirstSpan : json.ToArray());
        try
        {
            EnsureFew(json, limits.MaxJsonValues);
            var reader = new Utf8JsonReader(json, s_options);
            reader.Read();
            IReadOnlyList<HttpGraphQLRequest> requests = reader.TokenType switch
            {
                JsonTokenType.StartObject => [ReadRequest(ref reader, limits)],
                JsonTokenType.StartArray => ReadBatch(ref reader, limits),
                _ => throw Unexpected("an object or an array", reader.TokenType)
            };
            // What follows the value is refused by the reader.
            reader.Read();
            return requests;
        }
        catch (JsonException exception)
        {
            throw new GraphQLException(HttpErrors.InvalidJson(exception));
        }
    }

    /// <summary>Reads an object of variables, or a list of them.</summary>
    /// <exception cref="GraphQLException">The text is no such JSON.</exception>
    public static HttpGraphQLRequest ParseVariables(HttpGraphQLRequest request, ReadOnlySpan<byte> json)
        => ParseWhole(
            json,
            (ref Utf8JsonReader reader) =>
            {
                var (sets, isBatch) = ReadVariables(ref reader);
                return request with { Variables = sets, IsVariableBatch = isBatch };
            });

    /// <summary>Reads the object of extensions.</summary>
    /// <exception cref="GraphQLException">The text is no such JSON.</exception>
    public static IReadOnlyDictionary<string, object?>? ParseExtensions(ReadOnlySpan<byte> json)
        => ParseWhole(json, (ref Utf8JsonReader reader) => ReadMap(ref reader));

    private delegate T Read<out T>(ref Utf8JsonReader reader);

    private static T ParseWhole<T>(ReadOnlySpan<byte> json, Read<T> read)
    {
        EnsureUnicode(json);
        try
        {
            var reader = new Utf8JsonReader(json, s_options);
            reader.Read();
            var value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            throw new GraphQLException(HttpErrors.InvalidJson(exception));
        }
    }

    private static List<HttpGraphQLRequest> ReadBatch(ref Utf8JsonReader reader, RequestLimits limits)
    {
        var requests = new List<HttpGraphQLRequest>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            requests.Add(reader.TokenType is JsonTokenType.StartObject
                ? ReadRequest(ref reader, limits)
                : throw Unexpected("an object", reader.TokenType));
        }

        return requests.Count > 0 ? requests : throw new GraphQLException(HttpErrors.EmptyBatch());
    }

    private static HttpGraphQLRequest ReadRequest(ref Utf8JsonReader reader, RequestLimits limits)
    {
        string? query = null, id = null, operationName = null;
        IReadOnlyList<IReadOnlyDictionary<string, object?>>? variables = null;
        var isVariableBatch = false;
        IReadOnlyDictionary<string, object?>? extensions = null;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                query = ReadString(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = ReadString(ref reader);
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                operationName = ReadString(ref reader);
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                reader.Read();
                (variables, isVariableBatch) = ReadVariables(ref reader, limits);
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                reader.Read();
                extensions = ReadMap(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return new HttpGraphQLRequest
        {
            Query = query,
            Id = id,
            OperationName = operationName,
            Variables = variables,
            IsVariableBatch = isVariableBatch,
            Extensions = extensions
        };
    }

    private static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static string? ReadString(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw Unexpected("a string or null", reader.TokenType);
    }

    private static (IReadOnlyList<IReadOnlyDictionary<string, object?>>? Sets, bool IsBatch) ReadVariables(ref Utf8JsonReader reader, RequestLimits limits)
    {
        var start = reader.TokenStartIndex;
        var variables = ReadVariables(ref reader);
        return reader.BytesConsumed - start <= limits.MaxVariablesSize
            ? variables
            : throw new GraphQLException(HttpErrors.VariablesTooLarge(limits.MaxVariablesSize));
    }

    private static (IReadOnlyList<IReadOnlyDictionary<string, object?>>? Sets, bool IsBatch) ReadVariables(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            return (ReadMap(ref reader) is { } set ? [set] : null, false);

        var sets = new List<IReadOnlyDictionary<string, object?>>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            sets.Add(ReadMap(ref reader) ?? throw Unexpected("an object", reader.TokenType));
        return (sets, true);
    }

    /// <summary>Null for null.</summary>
    private static Dictionary<string, object?>? ReadMap(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Null)
            return null;
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw Unexpected("an object or null", reader.TokenType);

        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = reader.TokenType is JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
        }

        return map;
    }

    /// <summary>
    /// JSON can say what is no text: bytes that are not UTF-8, and one half of a surrogate pair (RFC 8259, section 8.2). Found here,
    /// nobody who reads a string later has to expect it.
    /// </summary>
    private static void EnsureUnicode(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json) || HasLoneSurrogate(json))
            throw new GraphQLException(HttpErrors.NotUnicode());
    }

    /// <summary>Each value becomes objects, so many small ones take far more memory and time than the bytes of the request.</summary>
    private static void EnsureFew(in ReadOnlySequence<byte> json, int maxValues)
    {
        // Every value has a byte at least.
        if (json.Length <= maxValues)
            return;

        var reader = new Utf8JsonReader(json, s_options);
        for (var values = 0; reader.Read();)
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray) && ++values > maxValues)
                throw new GraphQLException(HttpErrors.TooManyValues(maxValues));
        }
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<byte> json)
    {
        var awaitsLow = false;
        while (true)
        {
            var escape = json.IndexOf((byte)'\\');
            if (escape < 0 || escape + 1 >= json.Length)
                return awaitsLow;
            if (awaitsLow && escape > 0)
                return true;

            json = json[(escape + 1)..];
            ushort unit = 0;
            var isUnit = json[0] is (byte)'u' && json.Length >= 5 && Utf8Parser.TryParse(json.Slice(1, 4), out unit, out _, 'x');
            if (awaitsLow != char.IsLowSurrogate((char)unit))
                return true;

            awaitsLow = char.IsHighSurrogate((char)unit);
            json = json[(isUnit ? 5 : 1)..];
        }
    }

    private static GraphQLException Unexpected(string expected, JsonTokenType found)
        => new(HttpErrors.InvalidJson($"Expected {expected} but found {found}."));
}
