using System.Globalization;
using System.Text.Json;
using HotChocolate.Types;

namespace HotChocolate.AspNetCore;

/// <summary>Puts files where the variables have null for them. Only what is on the way to a file becomes lists and dictionaries.</summary>
internal sealed class UploadSlots(IReadOnlyList<HttpGraphQLRequest> requests, bool isBatch)
{
    private readonly HttpGraphQLRequest[] _requests = [.. requests];

    public IReadOnlyList<HttpGraphQLRequest> Requests => _requests;

    /// <param name="path">For example <c>variables.input.files.0</c>; in a batch the number of the request comes first.</param>
    public void Fill(string path, IFile file)
    {
        var steps = path.Split('.');
        var index = 0;
        if (isBatch)
        {
            if (!TryIndex(steps[0], _requests.Length, out index))
                throw UploadErrors.InvalidPath(path);
            steps = steps[1..];
        }

        if (steps.Length < 2 || steps.Any(string.IsNullOrEmpty))
            throw UploadErrors.InvalidPath(path);
        if (steps[0] != "variables")
            throw UploadErrors.NotAVariable(path);

        var request = _requests[index];
        _requests[index] = request with { Variables = Replace(request, steps.AsSpan(1), path, file) };
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> Replace(
        HttpGraphQLRequest request,
        ReadOnlySpan<string> steps,
        string path,
        IFile file)
    {
        if (request.Variables is not { Count: > 0 } sets)
            throw UploadErrors.VariableNotFound(path);

        var set = 0;
        if (request.IsVariableBatch)
        {
            if (!TryIndex(steps[0], sets.Count, out set))
                throw UploadErrors.VariableNotFound(path);
            steps = steps[1..];
        }

        IReadOnlyDictionary<string, object?>[] replaced = [.. sets];
        replaced[set] = (IReadOnlyDictionary<string, object?>)Replace(replaced[set], steps, path, file)!;
        return replaced;
    }

    private static object? Replace(object? value, ReadOnlySpan<string> steps, string path, IFile file)
    {
        if (steps.IsEmpty)
            return value is null or JsonElement { ValueKind: JsonValueKind.Null } ? file : throw UploadErrors.VariableNotNull(path);

        switch (Opened(value))
        {
            case Dictionary<string, object?> map when map.TryGetValue(steps[0], out var member):
                map[steps[0]] = Replace(member, steps[1..], path, file);
                return map;
            case List<object?> list when TryIndex(steps[0], list.Count, out var index):
                list[index] = Replace(list[index], steps[1..], path, file);
                return list;
            default:
                throw UploadErrors.VariableNotFound(path);
        }
    }

    private static object? Opened(object? value)
        => value switch
        {
            JsonElement { ValueKind: JsonValueKind.Object } json => json.EnumerateObject()
                .ToDictionary(p => p.Name, p => (object?)p.Value, StringComparer.Ordinal),
            JsonElement { ValueKind: JsonValueKind.Array } json => json.EnumerateArray().Select(item => (object?)item).ToList(),
            _ => value
        };

    private static bool TryIndex(string step, int count, out int index)
        => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < count;
}
