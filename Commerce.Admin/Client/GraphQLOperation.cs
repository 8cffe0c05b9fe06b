using System.Text.RegularExpressions;

namespace Commerce.Admin.Client;

/// <summary>One operation of a <c>.graphql</c> file, and the type its <c>data</c> is read into.</summary>
public sealed partial class GraphQLOperation<TData>
{
    private GraphQLOperation(string name, string text, bool isMutation)
    {
        Name = name;
        Text = text;
        IsMutation = isMutation;
    }

    public string Name { get; }

    public string Text { get; }

    public bool IsMutation { get; }

    /// <summary>Reads the operation from the file at <paramref name="path"/>, as seen from the project's folder.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or it holds no named operation.</exception>
    internal static GraphQLOperation<TData> Load(string path)
    {
        using var file = typeof(GraphQLOperation<>).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"There is no operation file {path}.");
        using var reader = new StreamReader(file);
        var text = reader.ReadToEnd();
        var head = Head().Match(text);
        return head.Success
            ? new GraphQLOperation<TData>(head.Groups["name"].Value, text, head.Groups["kind"].Value == "mutation")
            : throw new InvalidOperationException($"{path} holds no named operation.");
    }

    [GeneratedRegex(@"^(?<kind>query|mutation|subscription)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Head();
}
