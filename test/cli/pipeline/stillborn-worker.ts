// A thread that cannot be started.
throw new Error('stillborn');
