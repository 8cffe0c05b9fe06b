namespace HotChocolate;

/// <summary>The result of a mutation: a value, or errors that the mutation declares.</summary>
public readonly struct FieldResult<TResult> : IFieldResult
{
    /// <summary>The mutation has succeeded.</summary>
    public FieldResult(TResult value)
    {
        Value = value;
        IsSuccess = true;
    }

    /// <summary>The mutation was refused.</summary>
    public FieldResult(params object[] errors)
        => Errors = errors is { Length: > 0 } ? errors : throw new ArgumentException("A refusal has at least one error.", nameof(errors));

    /// <summary>The value, where the mutation has succeeded.</summary>
    public TResult? Value { get; }

    /// <summary>The errors, where the mutation was refused.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <inheritdoc/>
    public bool IsSuccess { get; }

    /// <inheritdoc/>
    public bool IsError => !IsSuccess;

    object? IFieldResult.Value => IsSuccess ? Value : new FieldError(Errors ?? []);

    public static implicit operator FieldResult<TResult>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult>(FieldError error) => new([.. error.Errors]);
}

/// <summary>The result of a mutation: a value, or errors that the mutation declares.</summary>
public readonly struct FieldResult<TResult, TError1> : IFieldResult
    where TError1 : class
{
    /// <summary>The mutation has succeeded.</summary>
    public FieldResult(TResult value)
    {
        Value = value;
        IsSuccess = true;
    }

    /// <summary>The mutation was refused.</summary>
    public FieldResult(params object[] errors)
        => Errors = errors is { Length: > 0 } ? errors : throw new ArgumentException("A refusal has at least one error.", nameof(errors));

    /// <summary>The value, where the mutation has succeeded.</summary>
    public TResult? Value { get; }

    /// <summary>The errors, where the mutation was refused.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <inheritdoc/>
    public bool IsSuccess { get; }

    /// <inheritdoc/>
    public bool IsError => !IsSuccess;

    object? IFieldResult.Value => IsSuccess ? Value : new FieldError(Errors ?? []);

    public static implicit operator FieldResult<TResult, TError1>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError1>(TError1 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1>(FieldError error) => new([.. error.Errors]);
}

/// <summary>The result of a mutation: a value, or errors that the mutation declares.</summary>
public readonly struct FieldResult<TResult, TError1, TError2> : IFieldResult
    where TError1 : class
    where TError2 : class
{
    /// <summary>The mutation has succeeded.</summary>
    public FieldResult(TResult value)
    {
        Value = value;
        IsSuccess = true;
    }

    /// <summary>The mutation was refused.</summary>
    public FieldResult(params object[] errors)
        => Errors = errors is { Length: > 0 } ? errors : throw new ArgumentException("A refusal has at least one error.", nameof(errors));

    /// <summary>The value, where the mutation has succeeded.</summary>
    public TResult? Value { get; }

    /// <summary>The errors, where the mutation was refused.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <inheritdoc/>
    public bool IsSuccess { get; }

    /// <inheritdoc/>
    public bool IsError => !IsSuccess;

    object? IFieldResult.Value => IsSuccess ? Value : new FieldError(Errors ?? []);

    public static implicit operator FieldResult<TResult, TError1, TError2>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError1, TError2>(TError1 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2>(TError2 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2>(FieldError error) => new([.. error.Errors]);
}

/// <summary>The result of a mutation: a value, or errors that the mutation declares.</summary>
public readonly struct FieldResult<TResult, TError1, TError2, TError3> : IFieldResult
    where TError1 : class
    where TError2 : class
    where TError3 : class
{
    /// <summary>The mutation has succeeded.</summary>
    public FieldResult(TResult value)
    {
        Value = value;
        IsSuccess = true;
    }

    /// <summary>The mutation was refused.</summary>
    public FieldResult(params object[] errors)
        => Errors = errors is { Length: > 0 } ? errors : throw new ArgumentException("A refusal has at least one error.", nameof(errors));

    /// <summary>The value, where the mutation has succeeded.</summary>
    public TResult? Value { get; }

    /// <summary>The errors, where the mutation was refused.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <inheritdoc/>
    public bool IsSuccess { get; }

    /// <inheritdoc/>
    public bool IsError => !IsSuccess;

    object? IFieldResult.Value => IsSuccess ? Value : new FieldError(Errors ?? []);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3>(TError1 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3>(TError2 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3>(TError3 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3>(FieldError error) => new([.. error.Errors]);
}

/// <summary>The result of a mutation: a value, or errors that the mutation declares.</summary>
public readonly struct FieldResult<TResult, TError1, TError2, TError3, TError4> : IFieldResult
    where TError1 : class
    where TError2 : class
    where TError3 : class
    where TError4 : class
{
    /// <summary>The mutation has succeeded.</summary>
    public FieldResult(TResult value)
    {
        Value = value;
        IsSuccess = true;
    }

    /// <summary>The mutation was refused.</summary>
    public FieldResult(params object[] errors)
        => Errors = errors is { Length: > 0 } ? errors : throw new ArgumentException("A refusal has at least one error.", nameof(errors));

    /// <summary>The value, where the mutation has succeeded.</summary>
    public TResult? Value { get; }

    /// <summary>The errors, where the mutation was refused.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <inheritdoc/>
    public bool IsSuccess { get; }

    /// <inheritdoc/>
    public bool IsError => !IsSuccess;

    object? IFieldResult.Value => IsSuccess ? Value : new FieldError(Errors ?? []);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError1 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError2 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError3 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError4 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(FieldError error) => new([.. error.Errors]);
}

/// <summary>The result of a mutation: a value, or errors that the mutation declares.</summary>
public readonly struct FieldResult<TResult, TError1, TError2, TError3, TError4, TError5> : IFieldResult
    where TError1 : class
    where TError2 : class
    where TError3 : class
    where TError4 : class
    where TError5 : class
{
    /// <summary>The mutation has succeeded.</summary>
    public FieldResult(TResult value)
    {
        Value = value;
        IsSuccess = true;
    }

    /// <summary>The mutation was refused.</summary>
    public FieldResult(params object[] errors)
        => Errors = errors is { Length: > 0 } ? errors : throw new ArgumentException("A refusal has at least one error.", nameof(errors));

    /// <summary>The value, where the mutation has succeeded.</summary>
    public TResult? Value { get; }

    /// <summary>The errors, where the mutation was refused.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <inheritdoc/>
    public bool IsSuccess { get; }

    /// <inheritdoc/>
    public bool IsError => !IsSuccess;

    object? IFieldResult.Value => IsSuccess ? Value : new FieldError(Errors ?? []);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5>(TError1 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5>(TError2 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5>(TError3 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5>(TError4 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5>(TError5 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5>(FieldError error) => new([.. error.Errors]);
}

/// <summary>The result of a mutation: a value, or errors that the mutation declares.</summary>
public readonly struct FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6> : IFieldResult
    where TError1 : class
    where TError2 : class
    where TError3 : class
    where TError4 : class
    where TError5 : class
    where TError6 : class
{
    /// <summary>The mutation has succeeded.</summary>
    public FieldResult(TResult value)
    {
        Value = value;
        IsSuccess = true;
    }

    /// <summary>The mutation was refused.</summary>
    public FieldResult(params object[] errors)
        => Errors = errors is { Length: > 0 } ? errors : throw new ArgumentException("A refusal has at least one error.", nameof(errors));

    /// <summary>The value, where the mutation has succeeded.</summary>
    public TResult? Value { get; }

    /// <summary>The errors, where the mutation was refused.</summary>
    public IReadOnlyList<object>? Errors { get; }

    /// <inheritdoc/>
    public bool IsSuccess { get; }

    /// <inheritdoc/>
    public bool IsError => !IsSuccess;

    object? IFieldResult.Value => IsSuccess ? Value : new FieldError(Errors ?? []);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(TError1 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(TError2 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(TError3 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(TError4 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(TError5 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(TError6 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4, TError5, TError6>(FieldError error) => new([.. error.Errors]);
}
