using System.Text.Json;
using System.Text.Json.Nodes;

namespace Commerce.Tests.GraphQL.Incremental;

/// <summary>
/// Puts the parts of a response together as a client does, and is strict about it: nothing may be sent twice, nothing for what was not
/// announced, and everything that was announced must end.
/// </summary>
internal sealed class MergedResponse
{
    private readonly Dictionary<string, JsonArray> _pending = [];
    private readonly HashSet<string> _ids = [];

    private MergedResponse(JsonNode? data) => Data = data;

    public JsonNode? Data { get; }

    /// <summary>Whether a fragment or a list could not be delivered to its end.</summary>
    public bool HasFailed { get; private set; }

    public int Errors { get; private set; }

    public static MergedResponse Of(IReadOnlyList<JsonElement> parts)
    {
        var first = JsonNode.Parse(parts[0].GetRawText())!.AsObject();
        var merged = new MergedResponse(first["data"]?.DeepClone()) { Errors = Count(first["errors"]) };
        for (var i = 0; i < parts.Count; i++)
        {
            var part = JsonNode.Parse(parts[i].GetRawText())!.AsObject();
            merged.Announce(part["pending"]);
            merged.Add(part["incremental"]);
            merged.CheckPlaces(part["pending"]);
            merged.Complete(part["completed"]);
            if (parts.Count > 1 || part.ContainsKey("hasNext"))
                Xunit.Assert.Equal(i < parts.Count - 1, part["hasNext"]!.GetValue<bool>());
        }

        Xunit.Assert.Empty(merged._pending);
        return merged;
    }

    private void Announce(JsonNode? pending)
    {
        foreach (var notice in pending?.AsArray() ?? [])
        {
            var id = notice!["id"]!.GetValue<string>();
            Xunit.Assert.True(_ids.Add(id));
            _pending.Add(id, notice["path"]!.AsArray());
        }
    }

    /// <summary>What is announced exists when the part that announces it was read.</summary>
    private void CheckPlaces(JsonNode? pending)
    {
        foreach (var notice in pending?.AsArray() ?? [])
            Xunit.Assert.NotNull(Find(notice!["path"]!.AsArray(), []));
    }

    private void Add(JsonNode? results)
    {
        foreach (var result in results?.AsArray() ?? [])
        {
            Errors += Count(result!["errors"]);
            var place = Find(_pending[result["id"]!.GetValue<string>()], result["subPath"]?.AsArray() ?? []);
            if (result["items"] is JsonArray items)
            {
                foreach (var item in items)
                    place!.AsArray().Add(item?.DeepClone());
            }
            else
            {
                Merge(place!.AsObject(), result["data"]!.AsObject());
            }
        }
    }

    private static void Merge(JsonObject place, JsonObject data)
    {
        foreach (var (name, value) in data)
        {
            Xunit.Assert.False(place.ContainsKey(name), $"{name} was sent twice.");
            place.Add(name, value?.DeepClone());
        }
    }

    private void Complete(JsonNode? completed)
    {
        foreach (var notice in completed?.AsArray() ?? [])
        {
            Xunit.Assert.True(_pending.Remove(notice!["id"]!.GetValue<string>()));
            HasFailed |= notice["errors"] is not null;
            Errors += Count(notice["errors"]);
        }
    }

    private JsonNode? Find(JsonArray path, JsonArray subPath)
        => path.Concat(subPath).Aggregate(
            Data,
            (node, step) => step!.GetValueKind() is JsonValueKind.Number ? node![step.GetValue<int>()] : node![step.GetValue<string>()]);

    private static int Count(JsonNode? errors) => errors?.AsArray().Count ?? 0;
}
