module.exports = {
  configs: {
    recommended: {
      rules: {
        'element-id': 'error',
        'documentation': 'error'
      }
    }
  }
};
