using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using HotChocolate.Execution;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>What a client accepts, most wanted first (RFC 9110 section 12.5.1).</summary>
internal sealed class AcceptHeader
{
    /// <summary>Clients of one kind send the same header; those that invent headers do not fill the memory.</summary>
    private const int MaxKnown = 64;

    private static readonly ConcurrentDictionary<string, AcceptHeader> s_known = new(StringComparer.Ordinal);

    private readonly ResponseFormat[] _formats;

    private AcceptHeader(params ResponseFormat[] formats)
        : this(formats, true)
    {
    }

    private AcceptHeader(ResponseFormat[] formats, bool takesIncrements)
    {
        _formats = formats;
        TakesMultipartIncrements = takesIncrements;
        foreach (var format in formats)
        {
            Flags |= GraphQLRequestFlags.AllowQuery | GraphQLRequestFlags.AllowMutation;
            if (format is ResponseFormat.Multipart && takesIncrements)
                Flags |= GraphQLRequestFlags.AllowStreams;
            if (format is ResponseFormat.EventStream)
                Flags |= GraphQLRequestFlags.AllowStreams | GraphQLRequestFlags.AllowSubscription;
        }
    }

    /// <summary>The client did not say. A client that knows of no streams of events gets none.</summary>
    public static AcceptHeader Default { get; } = new(ResponseFormat.GraphQLResponse, ResponseFormat.Json, ResponseFormat.Multipart);

    private static AcceptHeader Any { get; } =
        new(ResponseFormat.GraphQLResponse, ResponseFormat.Json, ResponseFormat.Multipart, ResponseFormat.EventStream);

    private static AcceptHeader GraphQLResponse { get; } = new(ResponseFormat.GraphQLResponse);

    private static AcceptHeader Json { get; } = new(ResponseFormat.Json);

    /// <summary>What the client can be sent; none when it accepts nothing that the engine writes.</summary>
    public GraphQLRequestFlags Flags { get; }

    /// <summary>Whether the client leaves the format to the server.</summary>
    public bool IsAnything => ReferenceEquals(this, Default) || ReferenceEquals(this, Any);

    /// <summary>
    /// False for clients that can read deferred parts only in the form of 2022 (<c>deferSpec=20220824</c>): they get the whole response
    /// at once, which both forms allow.
    /// </summary>
    public bool TakesMultipartIncrements { get; }

    /// <summary>The most wanted of the formats that can carry such a result.</summary>
    public ResponseFormat? Choose(ReadOnlySpan<ResponseFormat> possible)
    {
        foreach (var format in _formats)
        {
            if (possible.Contains(format))
                return format;
        }

        return null;
    }

    /// <summary>False with <paramref name="invalid"/> for what is no media type.</summary>
    public static bool TryParse(
        StringValues values,
        [NotNullWhen(true)] out AcceptHeader? header,
        [NotNullWhen(false)] out string? invalid)
    {
        invalid = null;
        header = values switch
        {
            [] or [null or ""] => Default,
            ["*/*"] => Any,
            ["application/graphql-response+json"] => GraphQLResponse,
            ["application/json"] => Json,
            [{ } single] => s_known.GetValueOrDefault(single),
            _ => null
        };
        if (header is not null)
            return true;
        if (!TryParseAll(values, out header, out invalid))
            return false;
        if (values is [{ } text] && s_known.Count < MaxKnown)
            s_known.TryAdd(text, header);
        return true;
    }

    private static bool TryParseAll(
        StringValues values,
        [NotNullWhen(true)] out AcceptHeader? header,
        [NotNullWhen(false)] out string? invalid)
    {
        var qualities = new Dictionary<ResponseFormat, (double Quality, int Precision)>();
        var isOlder = false;
        header = null;
        foreach (var value in values.SelectMany(v => (v ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!MediaTypeHeaderValue.TryParse(value, out var mediaType))
            {
                invalid = value;
                return false;
            }

            isOlder |= mediaType.Parameters.Any(p => p.Name.Equals("deferSpec", StringComparison.OrdinalIgnoreCase));
            var (formats, precision) = FormatsOf(mediaType);
            foreach (var format in formats)
            {
                // The more precise of two ranges decides.
                if (!qualities.TryGetValue(format, out var known) || known.Precision < precision)
                    qualities[format] = (mediaType.Quality ?? 1, precision);
            }
        }

        invalid = null;
        header = new AcceptHeader(
            [.. qualities.Where(t => t.Value.Quality > 0).OrderByDescending(t => t.Value.Quality).ThenBy(t => t.Key).Select(t => t.Key)],
            !isOlder);
        return true;
    }

    private static (ResponseFormat[] Formats, int Precision) FormatsOf(MediaTypeHeaderValue mediaType)
        => mediaType.MediaType.Value?.ToUpperInvariant() switch
        {
            "*/*" => (Any._formats, 0),
            "APPLICATION/*" => ([ResponseFormat.GraphQLResponse, ResponseFormat.Json], 1),
            "MULTIPART/*" => ([ResponseFormat.Multipart], 1),
            "TEXT/*" => ([ResponseFormat.EventStream], 1),
            "APPLICATION/GRAPHQL-RESPONSE+JSON" => ([ResponseFormat.GraphQLResponse], 2),
            "APPLICATION/JSON" => ([ResponseFormat.Json], 2),
            "MULTIPART/MIXED" => ([ResponseFormat.Multipart], 2),
            "TEXT/EVENT-STREAM" => ([ResponseFormat.EventStream], 2),
            _ => ([], 2)
        };
}
