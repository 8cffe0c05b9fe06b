namespace HotChocolate.Execution;

/// <summary>Turns a response into plain dictionaries and lists.</summary>
internal static class OperationResultDictionary
{
    public static OrderedDictionary<string, object?> From(OperationResult result)
    {
        var dictionary = new OrderedDictionary<string, object?>();
        if (result.Errors is { Count: > 0 } errors)
            dictionary["errors"] = errors.Select(FromError).ToArray();
        if (result.IsDataSet)
            dictionary["data"] = result.Data;
        if (result.Extensions is { Count: > 0 } extensions)
            dictionary["extensions"] = extensions;
        return dictionary;
    }

    private static OrderedDictionary<string, object?> FromError(IError error)
    {
        var dictionary = new OrderedDictionary<string, object?> { ["message"] = error.Message };
        if (error.Locations is { Count: > 0 } locations)
        {
            dictionary["locations"] = locations
                .Select(l => new OrderedDictionary<string, object?> { ["line"] = l.Line, ["column"] = l.Column })
                .ToArray();
        }

        if (error.Path is { } path)
            dictionary["path"] = path.ToList();
        if (error.Extensions is { Count: > 0 } extensions)
            dictionary["extensions"] = extensions;
        return dictionary;
    }
}
