namespace HotChocolate.Execution.Configuration;

internal static class SchemaNames
{
    /// <summary>The schema of an application that has but one.</summary>
    public const string Default = "_Default";
}
