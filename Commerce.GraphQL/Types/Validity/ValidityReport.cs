namespace HotChocolate.Types.Validity;

/// <summary>Collects what is wrong with a schema, and where.</summary>
internal sealed class ValidityReport
{
    private readonly List<SchemaError> _errors;
    private readonly string? _typeName;

    public ValidityReport() => _errors = [];

    private ValidityReport(List<SchemaError> errors, string typeName) => (_errors, _typeName) = (errors, typeName);

    public IReadOnlyList<SchemaError> Errors => _errors;

    /// <summary>The same report for errors of one type.</summary>
    public ValidityReport For(INamedType type) => new(_errors, type.Name);

    public void Add(string message) => _errors.Add(new SchemaError(message, TypeName: _typeName));
}
