namespace HotChocolate.Types;

/// <summary>The usual names of the root types; a type extension of one of these names extends the root type whatever its name.</summary>
public static class OperationTypeNames
{
    public const string Query = "Query";
    public const string Mutation = "Mutation";
    public const string Subscription = "Subscription";
}
