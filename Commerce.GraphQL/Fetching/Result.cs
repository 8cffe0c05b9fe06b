namespace GreenDonut;

/// <summary>What a fetch found for one key: a value or an error.</summary>
public readonly record struct Result<TValue>
{
    private Result(ResultKind kind, TValue value, Exception? error)
    {
        Kind = kind;
        Value = value;
        Error = error;
    }

    public ResultKind Kind { get; }

    public TValue Value { get; }

    public Exception? Error { get; }

    public static Result<TValue> Resolve(TValue value) => new(ResultKind.Value, value, null);

    public static Result<TValue> Reject(Exception error) => new(ResultKind.Error, default!, error);

    public static implicit operator Result<TValue>(TValue value) => Resolve(value);

    public static implicit operator Result<TValue>(Exception error) => Reject(error);
}

/// <summary>What a <see cref="Result{TValue}"/> is.</summary>
public enum ResultKind
{
    Undefined,
    Value,
    Error
}
